# Pickler and Unpickler as objects, and as bases of a program's own.
import copyreg
import io
import pickle


class Thing:
    def __init__(self, name):
        self.name = name


things = {"a": Thing("a"), "b": Thing("b")}


class Writer(pickle.Pickler):
    def persistent_id(self, obj):
        return obj.name if isinstance(obj, Thing) else None


class Reader(pickle.Unpickler):
    def persistent_load(self, key):
        return things[key]

    def find_class(self, module, name):
        print("find", module, name)
        return super().find_class(module, name)


for protocol in range(6):
    file = io.BytesIO()
    Writer(file, protocol).dump([things["a"], things["b"], things["a"], complex])
    print(file.getvalue())
    file.seek(0)
    back = Reader(file).load()
    print(back[0] is things["a"], back[1] is things["b"], back[2] is back[0], back[3])


class Overriding(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Thing):
            return str, ("thing " + obj.name,)
        return NotImplemented


file = io.BytesIO()
Overriding(file).dump([things["a"], int, 5])
print(pickle.loads(file.getvalue()))

file = io.BytesIO()
p = pickle.Pickler(file)
p.dispatch_table = copyreg.dispatch_table.copy()
p.dispatch_table[Thing] = lambda thing: (str.upper, (thing.name,))
p.dump(things["b"])
print(pickle.loads(file.getvalue()))

# One memo for several objects, and several objects in one file.
file = io.BytesIO()
p = pickle.Pickler(file, 4)
shared = [1, 2]
p.dump(shared)
p.dump(shared)
p.clear_memo()
p.dump([shared])
print(file.getvalue())
file.seek(0)
u = pickle.Unpickler(file)
first = u.load()
print(first, u.load() is first, u.load())
try:
    u.load()
except EOFError as e:
    print(e)
file = io.BytesIO()
p = pickle.Pickler(file, 2)
p.fast = True
p.dump([shared, shared])
print(file.getvalue())

file = io.BytesIO()
pickle.dump({"x": 1}, file, protocol=3)
pickle.dump("next", file)
file.write(b"rest")
file.seek(0)
print(pickle.load(file), pickle.load(file), file.read())

# Memory outside of the pickle.
buffers = []
data = pickle.dumps(pickle.PickleBuffer(b"abc"), 5, buffer_callback=buffers.append)
print(data, bytes(buffers[0].raw()), pickle.loads(data, buffers=[b"xyz"]))
print(pickle.dumps(pickle.PickleBuffer(b"abc"), 5))
print(pickle.dumps(pickle.PickleBuffer(bytearray(b"a")), 5))
for wrong in (
    lambda: pickle.dumps(1, 6),
    lambda: pickle.Pickler(1),
    lambda: pickle.Unpickler(1),
    lambda: pickle.dumps(1, 4, buffer_callback=print),
    lambda: pickle.loads("text"),
    lambda: pickle.dumps(lambda: 0),
    lambda: pickle.dumps((x for x in "")),
    lambda: pickle.dumps(io),
):
    try:
        print(wrong())
    except Exception as e:
        print(type(e).__name__)
print(pickle.loads(b"(S'a\\n'\nI01\nF1.5\nL5L\nt."), pickle.loads(b"U\x01\xe9.", encoding="latin1"))
print(pickle.loads(b"U\x01\xe9.", encoding="bytes"), pickle.loads(b"c__builtin__\nxrange\n."))
print(pickle.loads(b"(i__builtin__\ncomplex\n."), pickle.loads(b"(c__builtin__\nint\nS'7'\no."))
print(pickle.loads(bytearray(b"K\x01.")), pickle.loads(memoryview(b"(lp0\nK\x05a.")))
