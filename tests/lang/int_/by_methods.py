# int(), float() and round() of objects that convert themselves.


def show(f):
    try:
        r = f()
        print(type(r).__name__, r)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class Float:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return self.v


class Text(str):
    def __float__(self):
        return float(str(self)) + 1


class Round:
    def __round__(self, n=None):
        return ("rounded", n)


class Own(float):
    def __round__(self, n=None):
        return 7


show(lambda: int(Index(5)))
show(lambda: float(Index(5)))
show(lambda: float(Float(1.5)))
show(lambda: float(Float(1)))
show(lambda: float(Text("8")))
show(lambda: int(b"12"))
show(lambda: int(bytearray(b"12")))
show(lambda: float(b"1.5"))
show(lambda: float(bytearray(b"1.5")))
show(lambda: int(b"x"))
show(lambda: float(b"x"))
show(lambda: round(Round()))
show(lambda: round(Round(), 2))
show(lambda: round(Round(), ndigits=3))
show(lambda: round(1.25, ndigits=1))
show(lambda: round(number=2.5))
show(lambda: round(2.5, None))
show(lambda: round(2.5, ndigits=None))
show(lambda: round(Own(2.5), ndigits=None))
show(lambda: round(5, None))
show(lambda: round("x"))
