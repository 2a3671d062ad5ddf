# What `__new__` of lists, dicts and sets makes is empty; `join` of a class of its own; `marshal`
# with files; objects that the collector knows.
import gc
import io
import marshal
import pickle
import platform

for base, a in ((list, [1]), (dict, {1: 2}), (set, [3]), (bytearray, b"x")):
    print(base.__new__(base, a), end=" ")

    class Made(base):
        def __new__(cls, *args):
            return super().__new__(cls, *args)

    class Kept(Made):
        def __init__(self, *args):
            pass

    class Filled(Made):
        def __init__(self, *args):
            super().__init__(*args)

    print(Made(a) == base(a), len(Kept(a)), Filled(a) == base(a))


class Named(list):
    def __new__(cls, *items):
        return list.__new__(cls, items)

    def __init__(self, *items):
        list.__init__(self, items)

    def __getnewargs__(self):
        return tuple(self)


print([pickle.loads(pickle.dumps(Named(1, 2), protocol)) for protocol in (2, 4)])


class Text(str):
    def join(self, items):
        return self.__class__(super().join(map(str.upper, items)))


print(Text(",").join(["a", "b"]), Text("-").join(x for x in "cd"), type(Text("").join("e")).__name__)

file = io.BytesIO()
print(marshal.dump({"a": [1, (2.5, None)]}, file) > 0)
file.seek(0)
print(marshal.load(file), marshal.loads(marshal.dumps((1, "b"), 2)), marshal.version)
file = io.BytesIO()
marshal.dump(compile("x = 3", "f", "exec"), file)
file.seek(0)
exec(marshal.load(file))
print(x)


class One:
    pass


kept = One()
print([each is kept for each in gc.get_objects() if isinstance(each, One)])
print(len(platform.uname()), platform.uname().processor == platform.uname()[5])
