# differs: python3 has no kinds of code; machine code has no code object
@micropython.native
def native(x):
    def inner():
        return x

    return inner


@micropython.viper
def viper(x: int):
    def inner(y: int) -> int:
        return y + 1

    return inner


@micropython.bytecode
def plain(x):
    return x


@micropython.native
def generator(n):
    for i in range(n):
        yield i


def kind(f):
    return hasattr(f, "__code__")


print(kind(native), kind(native(1)), kind(viper), kind(viper(1)), kind(plain), kind(generator))
print(native(5)(), viper(1)(2), plain(3), list(generator(3)))
print(native.__name__, viper.__name__)


# What is nearest to the function counts last.
def count(f):
    print("decorated", f.__name__)
    return f


@count
@micropython.viper
@count
def both(x: int) -> int:
    return x << 1


print(both(4))
print(callable(viper), type(viper) is type(plain))
