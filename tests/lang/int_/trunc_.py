class Trunc:
    def __trunc__(self):
        return 7


class Both(Trunc):
    def __index__(self):
        return 8


class Float:
    def __float__(self):
        return 2.5


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: int(Trunc()))
show(lambda: int(Both()))
show(lambda: int(Float()))
show(lambda: float(Float()))
show(lambda: float(Both()))
show(lambda: int(memoryview(b"12")))
show(lambda: int(memoryview(b"12"), 5))
show(lambda: int(memoryview(b"a")))
show(lambda: float(memoryview(b"1.5")))
show(lambda: int(bytearray(b"12"), 3))
show(lambda: int(object()))
