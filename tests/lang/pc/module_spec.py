# `__spec__` and `__package__` of modules, lists of names for `__import__`.

import html
import html.parser
import importlib.util
import sys

print(__spec__, __package__)
for module in (html, html.parser):
    spec = module.__spec__
    print(spec.name, spec.parent, module.__package__)
    print(spec.submodule_search_locations is None)
print(importlib.util.find_spec("no_such_module_at_all"))
for names in (["parser"], ("parser",)):
    print(__import__("html", globals(), None, names).__name__)
print(__import__("html.parser", None, None, ["HTMLParser"]).__name__)
print(__import__("html.parser").__name__, __import__("html.parser", None, None, []).__name__)
