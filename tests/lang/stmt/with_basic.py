# The with statement: order of calls, values and exceptions.
class Manager:
    def __init__(self, name, suppress=False):
        self.name = name
        self.suppress = suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.suppress


with Manager("a"):
    print("body")
with Manager("b") as target:
    print("body", target)
with Manager("c", suppress=True):
    raise ValueError("lost")
print("after c")
try:
    with Manager("d"):
        raise KeyError("kept")
except KeyError as e:
    print("caught", e.args)
with Manager("e") as x, Manager("f") as y:
    print(x, y)
with (
    Manager("g") as x,
    Manager("h", suppress=True) as y,
):
    raise RuntimeError("inner")
print("after g")
for i in range(3):
    with Manager("loop%d" % i):
        if i == 0:
            continue
        break
box = {}
with Manager("i") as box["key"]:
    print(box)
with Manager("jkl") as (p, q, *r):
    print(p, q, r)
