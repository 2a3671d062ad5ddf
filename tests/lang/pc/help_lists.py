# Lists of modules and keywords: `help` and `pkgutil` know those of the library, too.
# skip: image
import io
import keyword
import pkgutil
import pydoc

text = io.StringIO()
asked = pydoc.Helper(output=text)
asked.help("keywords")
words = text.getvalue().split()
print([word for word in keyword.kwlist if word not in words])
columns = [line for line in text.getvalue().split("\n") if line.startswith(("False", "None", "and"))]
print([line.split() for line in columns])

found = {info.name: info.ispkg for info in pkgutil.iter_modules()}
for name in "json", "asyncio", "decimal", "argparse", "tempfile", "collections", "no_such":
    print(name, found.get(name))
import json

print([info.name for info in pkgutil.iter_modules(json.__path__) if info.name in ("tool", "decoder")])
try:
    list(pkgutil.iter_modules("json"))
except ValueError as e:
    print(e)

text.truncate(0)
asked.list(["c", "a", "b", "dd", "e"], columns=2, width=20)
print(repr(text.getvalue().lstrip("\0")))
