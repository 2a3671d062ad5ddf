# What CPython has in C has no frames in tracebacks, and what it handles is no context.
# skip: stress image
import array
import asyncio
import bisect
import contextvars
import csv
import datetime
import decimal
import functools
import io
import itertools
import json
import marshal
import operator
import os
import pickle
import queue
import struct
import sys
import traceback
import warnings
import weakref
import zlib


def frames(exc):
    places = traceback.extract_tb(exc.__traceback__)[1:]
    return [place.name for place in places if place.filename == __file__], len(places)


def show(name, f, *args):
    try:
        f(*args)
    except Exception as e:
        print(name, type(e).__name__, *frames(e), e.__context__, e.__cause__)


def fails(*args):
    raise ValueError(args)


class Bad:
    def __lt__(self, other):
        fails()

    def __reduce_ex__(self, protocol):
        fails()


show("partial", functools.partial(fails, 1))
show("reduce", functools.reduce, fails, [1, 2])
show("lru_cache", functools.lru_cache(fails), 1)
show("cmp_to_key", lambda: sorted([1, 2], key=functools.cmp_to_key(fails)))
show("itemgetter", operator.itemgetter(1), [])
show("attrgetter", operator.attrgetter("a.b"), 1)
show("methodcaller", operator.methodcaller("x"), 1)
show("takewhile", lambda: list(itertools.takewhile(fails, [1])))
show("groupby", lambda: list(itertools.groupby([1], fails)))
show("accumulate", lambda: list(itertools.accumulate([1, 2], fails)))
show("islice", lambda: list(itertools.islice([1], -1)))
show("chain", lambda: list(itertools.chain([1], 5)))
show("bisect", bisect.bisect, [Bad()], Bad())
show("loads", lambda: json.loads('{"a": 1]'))
show("date", datetime.date, 2000, 13, 1)
show("fromisoformat", datetime.datetime.fromisoformat, "x")
show("decimal", lambda: decimal.Decimal(1) / 0)
show("open", open, "/no/x")
show("mode", open, "/no/x", "q")
show("write", io.BytesIO().write, "x")
show("unsupported", io.IOBase().fileno)
show("closed", lambda: [f := open(os.devnull), f.close(), f.read()])
for call in (os.remove, os.mkdir, os.listdir, os.stat, os.chdir, os.rmdir, os.readlink, os.scandir):
    show(call.__name__, call, "/no/x")
show("rename", os.rename, "/no/x", "/no/y")
show("close", os.close, 999999)
show("fspath", os.fspath, 5)
show("pack", struct.pack, "4s", "x")
show("pickle", pickle.dumps, Bad())
show("unpickle", pickle.loads, b"x")
show("array", array.array, "i", ["x"])
show("ref", weakref.ref, 5)
show("empty", queue.SimpleQueue().get, False)
show("csv", lambda: list(csv.reader([1])))
show("zlib", zlib.decompress, b"x")
show("context", contextvars.copy_context().run, fails)
show("marshal", marshal.loads, b"")

# An iterator in C lets StopIteration through: it ends.
print(list(itertools.takewhile(lambda x: next(iter(())), [1, 2])))


# What a program handles is the context, however deep in the library the raise is.
try:
    try:
        fails("outer")
    except ValueError:
        open("/no/x")
except OSError as e:
    print(repr(e.__context__), frames(e))


async def task():
    fails("in a task")


async def main():
    await asyncio.gather(task())


try:
    asyncio.run(main())
except ValueError as e:
    print(*frames(e)[0])

# Where a warning is.
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")

    def old():
        warnings.warn("old", DeprecationWarning, stacklevel=2)

    old()
    warnings.warn("here")
print([(w.lineno, str(w.message)) for w in seen])
warnings.simplefilter("error")
show("warn", warnings.warn, "x")

# A tracer is not told of it either.
told = []


def tracer(frame, event, arg):
    if event in ("call", "return"):
        told.append((event, frame.f_code.co_name))
    return tracer


def traced():
    open(os.devnull, "rb").close()
    functools.partial(len, "x")()
    return sorted([2, 1], key=functools.cmp_to_key(lambda a, b: a - b))


sys.settrace(tracer)
traced()
sys.settrace(None)
print(told)
print(sys._getframe().f_code.co_name, functools.partial(sys._getframe)().f_code.co_name)
