# The scanner of `shlex` with its attributes, and where it differs from `split`.
import io
import shlex

TEXTS = (
    "foo bar",
    " foo  \\bar ",
    "a 'b c' \"d e\" f'g'h",
    "x\\ y 'x\\'y' \"a\\\"b\\c\"",
    "'' \"\" a''b",
    "a#b c # rest\nd",
    "if a<b&&c||(d) ; e",
    "~/a.txt -x --y=*.c 'q;r'",
    "áé ü 'ñ'",
    "a,b:c",
    "",
    "one\ntwo\n",
)


def tokens(text, **options):
    change = options.pop("change", {})
    scanner = shlex.shlex(text, **options)
    for name, value in change.items():
        setattr(scanner, name, value)
    try:
        return list(scanner), scanner.lineno
    except ValueError as e:
        return str(e), scanner.lineno


for text in TEXTS:
    print(repr(text))
    for posix in (False, True):
        for chars in (False, True, "|;"):
            for split in (False, True):
                change = {"whitespace_split": split}
                found = tokens(text, posix=posix, punctuation_chars=chars, change=change)
                print(posix, chars, split, found)
for text in ("'open", '"open', "end\\", "a 'b"):
    print(tokens(text), tokens(text, posix=True))
print(tokens("a;b c", change={"whitespace": ";"}))
print(tokens("a//b\nc", change={"commenters": "/"}))

scanner = shlex.shlex("a include b c", "main.cfg")
scanner.source = "include"
scanner.sourcehook = lambda name: (name, io.StringIO("1 2"))
print(list(scanner))
scanner = shlex.shlex("x y")
scanner.push_token("first")
print(scanner.get_token(), scanner.get_token(), scanner.get_token(), repr(scanner.get_token()))
print(scanner.error_leader("f", 3), shlex.shlex("a", posix=True).eof)
scanner = shlex.shlex("a", punctuation_chars=True)
print(scanner.punctuation_chars, scanner.wordchars)
