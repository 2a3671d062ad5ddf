# `__package__` says from where a relative import counts.
names = {"__package__": "xml.etree", "__name__": "other"}
exec("from . import ElementTree", names)
exec("from ..sax import saxutils", names)
print(names["ElementTree"].__name__, names["saxutils"].__name__)
for package in ("", "xml", None, 3):
    try:
        exec("from ...deep import x", {"__package__": package, "__name__": "xml.q"})
    except (ImportError, TypeError) as e:
        print(type(e).__name__, e)
try:
    exec("from . import x", {"__name__": "__main__"})
except ImportError as e:
    print(e)
