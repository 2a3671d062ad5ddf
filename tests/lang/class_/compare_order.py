# Who is asked first by a comparison, and what None as a method means.


class Base:
    def __eq__(self, o):
        print("Base.__eq__")
        return NotImplemented

    __hash__ = None


class Derived(Base):
    def __ne__(self, o):
        print("Derived.__ne__")
        return NotImplemented


print(Base() != Derived())
print(Derived() != Base())
print(Base() == Derived())
print(Base() == Base())


class Low:
    def __lt__(self, o):
        print("Low.__lt__")
        return True

    def __gt__(self, o):
        print("Low.__gt__")
        return False


class High(Low):
    pass


class Higher(Low):
    def __gt__(self, o):
        print("Higher.__gt__")
        return NotImplemented


print(Low() < High())
print(Low() < Higher())
print(High() < Low())


class Blocked:
    __eq__ = None
    __lt__ = None
    __hash__ = None


for compare in (
    lambda: Blocked() == 1,
    lambda: 1 == Blocked(),
    lambda: Blocked() != 1,
    lambda: Blocked() < 1,
):
    try:
        print(compare())
    except TypeError as e:
        print(e)


class Items(list):
    def __lt__(self, o):
        print("lt")
        return NotImplemented

    def __gt__(self, o):
        print("gt")
        return NotImplemented


print([1] < Items([2]), Items([2]) < [1])
