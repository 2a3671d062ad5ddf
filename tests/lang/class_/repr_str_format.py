# __repr__, __str__, __format__ and their use by print, format and containers.
class Both:
    def __repr__(self):
        return "<repr>"

    def __str__(self):
        return "<str>"


class ReprOnly:
    def __repr__(self):
        return "only"


class Fmt:
    def __format__(self, spec):
        return "fmt[%s]" % spec


b, r, f = Both(), ReprOnly(), Fmt()
print(b, repr(b), str(b), [b], (b,), {"k": b}, {b: 1})
print(r, repr(r), str(r), [r])
print("%s %r" % (b, b), "{} {!r} {!s}".format(b, b, b), f"{b} {b!r} {b!s}")
print(f"{f}", f"{f:>10}", "{:abc}".format(f), format(f, "x"), format(f))
print("%5s|%-8r|" % (r, b), str(b) + repr(r), "".join([str(b)]))


class BadStr:
    def __str__(self):
        return 5


class BadRepr:
    def __repr__(self):
        raise ValueError("repr fails")


for action in ("str(BadStr())", "print(BadStr())", "'%s' % BadStr()", "repr([BadRepr()])"):
    try:
        eval(action)
    except (TypeError, ValueError) as e:
        print(action, type(e).__name__)


class Node:
    def __init__(self, v, *kids):
        self.v, self.kids = v, kids

    def __repr__(self):
        return "Node(%r%s)" % (self.v, "".join(", %r" % k for k in self.kids))


print(Node(1, Node("two"), Node([3, Node(4)])))


class Child(Both):
    def __str__(self):
        return "child " + super().__str__()


print(Child(), [Child()], str(Child()))
lst = [1]
lst.append(lst)
d = {}
d["self"] = d
print(lst, d)
