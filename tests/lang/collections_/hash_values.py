# hash() gives an int of bounded size, whatever __hash__ returns.
class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print(hash(H(True)), hash(H(5)), hash(H(-7)), type(hash(H(False))))
print(isinstance(hash(H(10**30)), int), hash(H(10**30)) < 1 << 64)
big = H(10**30)
print({big: 1}[big], big in {big}, {H(True): 2, 1: 3}[1])
for bad in ("a", None, 1.5):
    try:
        hash(H(bad))
    except TypeError:
        print("TypeError")
