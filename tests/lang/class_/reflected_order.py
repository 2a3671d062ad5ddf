# A subclass's reflected operator is asked first, NotImplemented passes on.
class A:
    def __add__(self, other):
        return "A.add"

    def __radd__(self, other):
        return "A.radd"


class B(A):
    def __radd__(self, other):
        return "B.radd"


class N:
    def __add__(self, other):
        return NotImplemented


print(A() + B(), B() + A(), 1 + A(), A() + 1)
print(N() + A())
for right in (1, "s", None, N()):
    try:
        N() + right
    except TypeError:
        print("TypeError")
