import html
import keyword
import colorsys
import fnmatch
import stat

print(html.escape("<a href=\"x\">'&'</a>"), html.escape("'\"", quote=False))
print(html.unescape("&lt;&amp;&gt; &quot;&#39;&#x41;&#65; &nosuch; & &#; plain"))
print(keyword.iskeyword("def"), keyword.iskeyword("x"), keyword.issoftkeyword("match"), len(keyword.kwlist))
for n, p in (
    ("a.py", "*.py"),
    ("a.pyc", "*.py"),
    ("abc", "a?c"),
    ("abc", "[a-c]bc"),
    ("dbc", "[a-c]bc"),
    ("dbc", "[!a-c]bc"),
    ("a]c", "a[]]c"),
    ("a-c", "a[-x]c"),
    ("", "*"),
    ("", "?"),
    ("a*b", "a[*]b"),
    ("aXbXc", "a*b*c"),
    ("a[b", "a[b"),
    ("aaa", "*a*a"),
    ("ab", "a"),
    ("x/y", "*"),
):
    print(n, p, fnmatch.fnmatchcase(n, p), fnmatch.fnmatch(n, p))
print(fnmatch.filter(["a.py", "b.txt", "c.py"], "*.py"))
for m in (0o100644, 0o040755, 0o104755, 0o101000, 0o120777, 0o010000, 0o020600, 0o041777):
    print(stat.filemode(m), stat.S_ISDIR(m), stat.S_ISREG(m), oct(stat.S_IMODE(m)), stat.S_ISCHR(m), stat.S_ISFIFO(m), stat.S_ISLNK(m))
