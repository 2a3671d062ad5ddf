# A cache of the last items: a class derived from OrderedDict whose items move as they are read.

from collections import OrderedDict


class Cache(OrderedDict):
    def __init__(self, size, /, *args, **keywords):
        self.size = size
        super().__init__(*args, **keywords)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


c = Cache(2, a=1)
c["b"] = 2
c["c"] = 3
print(list(c))
print(c["b"], list(c))
c["d"] = 4
print(list(c))
d = OrderedDict(x=1, y=2, z=3)
d.move_to_end("z", last=False)
d.move_to_end("x")
print(list(d.items()))
for key in ("q",):
    try:
        d.move_to_end(key)
    except KeyError as e:
        print(repr(e))
make, args, state, items, pairs = d.__reduce__()
print(make is OrderedDict, args, items, list(pairs))
