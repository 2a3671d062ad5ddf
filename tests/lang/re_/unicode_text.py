# Positions are in characters.
import re

text = "naïve café ☕ 日本 😀!"
for p in (r"\w+", r"\W", "é", "[😀☕]", ".", "日.", r"[^\x00-\x7f]+", r"\S+$"):
    print(p, [(m.group(), m.span()) for m in re.finditer(p, text)])
print(re.compile("é").search(text, 10), re.compile(".").match(text, 11), re.compile("!").search(text, 16, 18))
print(re.sub("[^a-z ]", "?", text), re.split("[é☕]", text), re.match("(?:.)*", text).end() == len(text))
print(re.match("😀+", "😀😀x").span(), re.match("[а-я]+", "привет мир").group(), re.search("(?i)МИР", "привет мир"))
