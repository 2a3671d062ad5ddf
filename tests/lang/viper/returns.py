# differs: python3 has no viper; functions with a native result return a zero instead of None
@micropython.viper
def no_int() -> int:
    pass


@micropython.viper
def none_int() -> int:
    return None


@micropython.viper
def bare_uint(x: int) -> uint:
    if x > 0:
        return
    return uint(x - x)


@micropython.viper
def no_bool() -> bool:
    return


@micropython.viper
def no_pointer() -> ptr8:
    pass


@micropython.viper
def no_object() -> object:
    pass


@micropython.viper
def nothing():
    return None


@micropython.viper
def number():
    x = [1]
    return x


@micropython.viper
def through_finally(x: int) -> int:
    for i in range(3):
        try:
            if i == x:
                return None
            if i + 10 == x:
                return i + 5
        finally:
            print("finally", i)
    return 9


print(no_int(), none_int(), bare_uint(1), bare_uint(0), no_bool(), no_pointer())
print(no_object(), nothing(), number())
print(through_finally(1))
print(through_finally(11))
print(through_finally(-1))


@micropython.viper
def constants(n: int):
    if n == 0:
        return b"bytes"
    if n == 1:
        return ...
    if n == 2:
        return 2.5
    if n == 3:
        return (1, 2)
    return 1267650600228229401496703205376


print([constants(i) for i in range(5)])
