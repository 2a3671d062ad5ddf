# Templates with another delimiter, other names or a pattern of their own.
import string


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class T(string.Template):
    idpattern = "[a-z]+"
    delimiter = "@"
t(lambda: T("@who @@ @{x} @9").safe_substitute(who=1, x=2))
t(lambda: T("@9").substitute())
t(lambda: T("a\n @9").substitute())
class P(string.Template):
    pattern = r"(?P<escaped>\$\$)|<(?P<named>\w+)>|(?P<braced>\{\})|(?P<invalid>\$)"
t(lambda: P("<who> is $$").substitute(who="me"))
t(lambda: P("<who> is $").substitute(who="me"))
class B(string.Template): braceidpattern = "[0-9]+"
t(lambda: B("$a ${1}").substitute({"a": 1, "1": 2}))
t(lambda: string.Template("$a ${b} $$").substitute(a=1, b=2))
t(lambda: string.Template("$a ${b").get_identifiers())
t(lambda: string.Template("$").is_valid())
