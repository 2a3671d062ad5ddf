# Instances with many attributes, added and removed in any order.
class Bag:
    pass


b = Bag()
for i in range(60):
    setattr(b, "a%d" % i, i)
print(sum(getattr(b, "a%d" % i) for i in range(60)), len(b.__dict__))
for i in range(0, 60, 3):
    delattr(b, "a%d" % i)
print(sum(getattr(b, "a%d" % i, 0) for i in range(60)), hasattr(b, "a3"), hasattr(b, "a4"))
b.a3 = "back"
print(b.a3, b.__dict__["a3"], "a0" in b.__dict__)
c = Bag()
c.x, c.y = 1, 2
print(list(c.__dict__.items()), sorted(vars(c)) if "vars" in dir() else ["x", "y"])


class Shape:
    sides = 0


shapes = []
for n in range(3, 8):
    s = Shape()
    if n % 2:
        s.sides = n
        s.name = "s%d" % n
    else:
        s.name = "s%d" % n
        s.sides = n
    shapes.append(s)
print([(s.name, s.sides) for s in shapes], Shape.sides)


def total(objs):
    t = 0
    for o in objs:
        t += o.sides
    return t


print(total(shapes))
del shapes[0].sides
shapes[1].__class__.sides = 100
print(total(shapes), Shape().sides)
print(sorted(n for n in dir(c) if not n.startswith("_")))
