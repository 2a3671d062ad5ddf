# Attribute reads, writes and deletes on instances and classes.
class Point:
    kind = "point"

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
print(p.x, p.y, p.kind, Point.kind)
p.kind = "special"
print(p.kind, Point.kind)
del p.kind
print(p.kind)
p.z = p.x + p.y
p.x += 10
p.y *= p.x
print(p.x, p.y, p.z)
for name in ("missing", "__nothing__"):
    try:
        getattr(p, name)
    except AttributeError:
        print("AttributeError")
print(getattr(p, "x"), getattr(p, "w", "default"), hasattr(p, "z"), hasattr(p, "w"))
setattr(p, "w", 5)
print(p.w)
delattr(p, "w")
print(hasattr(p, "w"))
try:
    del p.w
except AttributeError:
    print("AttributeError")
Point.count = 3
print(p.count, Point(0, 0).count)
p.next = Point(5, 6)
p.next.next = Point(7, 8)
print(p.next.next.x, p.next.y)
p.next.next.x, p.next.y = 70, 60
print(p.next.next.x, p.next.y)
for obj in (1, "s", None, [], (), len):
    try:
        obj.attribute = 1
    except AttributeError:
        print("AttributeError", end=" ")
print()
