# heap: 2m
# A search that takes more than one piece of work.
import re

text = "ab" * 30000 + "c"
print(re.search("(?:a|b)+?c$", text).span(), re.search("[ab]*c", text).end(), re.match("(?:ab)*", text).end())
print(re.search("d", text), re.fullmatch("(?:(a)|(b))*c", text).groups())
text = text[-20001:]
print(re.sub("(?:ab){200}", "x", text), len(re.split("(?:ba){90}", text)))
