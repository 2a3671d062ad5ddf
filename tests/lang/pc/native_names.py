# The names that native parts of modules have in CPython.
import _bisect
import _datetime
import _functools
import _heapq
import _imp
import _json
import _operator
import _random
import _struct
import collections
import importlib.util

print(_bisect.bisect_left([1, 2, 2, 3], 2), _datetime.date(2020, 1, 2))
print(_functools.reduce(_operator.add, [1, 2, 3]), _heapq.heappop([1, 3]))
print(_json.encode_basestring_ascii("é"), _operator._compare_digest("a", "a"))
print(_struct.unpack("<H", b"\1\2"), 0 <= _random.Random(1).random() < 1)
print(_imp.is_builtin("sys") != 0, _imp.is_builtin("no_such"), _imp.lock_held())
counts = {"a": 1}
collections._count_elements(counts, "abca")
print(counts)
util = importlib.util
print(util.cache_from_source("a/b.py").startswith("a/__pycache__/b."))
print(util.cache_from_source("b.py", optimization=2).endswith(".opt-2.pyc"))
print(util.source_from_cache("a/__pycache__/b.cpython-311.pyc"))
print(util.source_from_cache("__pycache__/b.cpython-311.opt-1.pyc"))
for bad in ("b.pyc", "__pycache__/b.pyc", "__pycache__/b.x.y.pyc", "__pycache__/b.x.opt-.pyc"):
    try:
        print(util.source_from_cache(bad))
    except ValueError as e:
        print(e)
print(util.resolve_name(".a", "p.q"), util.resolve_name("..a", "p.q"), util.resolve_name("a", None))
for name, package in ((".a", ""), ("...a", "p.q")):
    try:
        util.resolve_name(name, package)
    except ImportError as e:
        print(e)
print(util.decode_source("# coding: latin-1\nx = 'é'\r\n".encode("latin-1")))
