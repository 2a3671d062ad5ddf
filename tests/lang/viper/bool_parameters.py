# differs: python3 has no viper; what is given for a bool is converted
@micropython.viper
def show(x: bool):
    print(x, [x])


@micropython.viper
def back(x: bool) -> bool:
    return x


@micropython.viper
def number(x: bool) -> int:
    return int(x)


@micropython.viper
def from_int(n: int) -> bool:
    b = bool(n)
    return b


@micropython.viper
def store(p: ptr8, x: bool):
    p[0] = x
    p[1] = True


class Truth:
    def __init__(self, t):
        self.t = t

    def __bool__(self):
        print("asked")
        return self.t


for x in (0, 1, "", "x", None, [], [1], Truth(True), Truth(False)):
    show(x)
    print(back(x), number(x))
print(from_int(0), from_int(7), from_int(-1))
b = bytearray(2)
store(b, 5)
print(b)
store(b, [])
print(b)
