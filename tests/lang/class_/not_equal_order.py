# != without __ne__ asks a subclass first, as == does.


class A:
    def __eq__(self, other):
        print("A", type(self).__name__)
        return True


class B(A):
    def __eq__(self, other):
        print("B", type(self).__name__)
        return False


class C(A):
    pass


class D(A):
    def __eq__(self, other):
        return NotImplemented


class E(B):
    def __ne__(self, other):
        print("E")
        return "no"


for a, b in ((A(), B()), (B(), A()), (A(), C()), (C(), A()), (A(), D()), (D(), A()), (D(), D()), (A(), E()), (E(), B()), (B(), E()), (A(), 1), (1, B())):
    print(a == b, a != b)
