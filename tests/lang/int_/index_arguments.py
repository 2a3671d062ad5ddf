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


show(lambda: (3).to_bytes(Index(2), "big"))
show(lambda: int("12", Index(3)))
show(lambda: int("12", base=Index(3)))
show(lambda: int("12", Index(1)))
show(lambda: int("12", object()))
show(lambda: int(12, Index(3)))
show(lambda: int(Index(3), 3))
show(lambda: int(Index(3)))
show(lambda: [1, 2].__mul__(Index(2)))
show(lambda: [1, 2].__imul__(Index(2)))
show(lambda: (1, 2).__mul__(Index(2)))
show(lambda: [1, 2].pop(Index(1)))
show(lambda: [1, 2].pop(Index(7)))
show(lambda: [1, 2].index(2, Index(0)))
show(lambda: round(2.567, Index(2)))
show(lambda: hex(Index(65)))
show(lambda: divmod(7, Index(3)))
show(lambda: slice(Index(1)).indices(Index(5)))
