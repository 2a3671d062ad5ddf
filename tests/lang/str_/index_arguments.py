class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: "x".center(Index(4)))
show(lambda: "x".center(Index(4), "*"))
show(lambda: "x".ljust(Index(4)))
show(lambda: "x".rjust(Index(4)))
show(lambda: "x".zfill(Index(4)))
show(lambda: "x\t".expandtabs(Index(4)))
show(lambda: "a,b,c".split(",", Index(1)))
show(lambda: "a,b,c".rsplit(",", maxsplit=Index(1)))
show(lambda: "aaa".replace("a", "b", Index(2)))
show(lambda: "abc".find("c", Index(1), Index(3)))
show(lambda: "abc".rindex("c", Index(1), Index(3)))
show(lambda: "abc".count("c", Index(1), Index(3)))
show(lambda: "abc".startswith("b", Index(1), Index(3)))
show(lambda: "ab".__mul__(Index(2)))
show(lambda: "ab" * Index(2))
show(lambda: Index(2) * "ab")
show(lambda: "x".center(object()))
show(lambda: "x".center(Index(2.5)))
show(lambda: "x".center(Index("4")))
show(lambda: chr(Index(65)))
show(lambda: chr(Index(-1)))

class Fails:
    def __index__(self):
        raise ZeroDivisionError


show(lambda: "x".center(Fails()))
show(lambda: chr(Fails()))
