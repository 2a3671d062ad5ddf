# Methods, class and static methods, properties.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview


class Base:
    def __init__(self, n):
        self.n = n
        self.buf = bytearray(4)

    @micropython.viper
    def scale(self, k: int) -> int:
        return int(self.n) * k

    @micropython.viper
    def set(self, i: int, v: int):
        b = ptr8(self.buf)
        b[i] = v
        return self

    @property
    @micropython.viper
    def twice(self) -> int:
        return 2 * int(self.n)

    @staticmethod
    @micropython.viper
    def plus(a: int, b: int) -> int:
        return a + b

    @classmethod
    @micropython.viper
    def make(cls, n: int):
        return cls(n)

    @micropython.viper
    def __getitem__(self, i: int) -> int:
        b = ptr8(self.buf)
        return b[i]

    @micropython.viper
    def __len__(self) -> int:
        return int(len(self.buf))


class Derived(Base):
    @micropython.viper
    def scale(self, k: int) -> int:
        return int(super().scale(k)) + 1


b = Base(5)
print(b.scale(3), b.set(1, 9).set(2, 8).buf, b.twice, b.plus(1, 2), Base.make(7).n)
print(b[1], b[2], len(b))
d = Derived.make(4)
print(type(d).__name__, d.scale(10), Derived.plus(3, 4))
print(Base.scale.__name__, b.scale.__name__)
