# __len__, __getitem__, __setitem__, __delitem__, __contains__, __bool__.
class Grid:
    def __init__(self, w, h):
        self.w, self.h = w, h
        self.cells = {}

    def __len__(self):
        return self.w * self.h

    def __getitem__(self, key):
        if isinstance(key, slice):
            return ("slice", key.start, key.stop, key.step)
        if isinstance(key, tuple):
            return [self[k] if isinstance(k, int) else repr(k) for k in key]
        if key >= len(self):
            raise IndexError(key)
        return self.cells.get(key, ".")

    def __setitem__(self, key, value):
        self.cells[key] = value

    def __delitem__(self, key):
        del self.cells[key]

    def __contains__(self, v):
        return v in self.cells.values()


g = Grid(2, 2)
g[1] = "x"
g[3] = "y"
print(g[0], g[1], len(g), bool(g), "x" in g, "z" in g)
print(g[1:2], g[::3], g[:], g[0, 1], g[1, 2:3])
g[1] += "!"
print(g[1], list(g), [c for c in g])
del g[1]
print("x!" in g, list(g))
try:
    del g[1]
except KeyError:
    print("KeyError")
try:
    g[9]
except IndexError as e:
    print("IndexError", e.args)
print(bool(Grid(0, 5)), "empty" if not Grid(0, 0) else "full")


class Truth:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        return self.v

    def __len__(self):
        return 0


print(bool(Truth(True)), not Truth(False), 1 if Truth(True) else 2, Truth(False) or "or")
for bad in ("bool(Truth(5))", "len(5)"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")


class BadLen:
    def __len__(self):
        return -1


try:
    len(BadLen())
except ValueError:
    print("ValueError")
