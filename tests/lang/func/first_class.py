# Functions as values: stored, passed, returned, compared.
def add(a, b):
    return a + b


def sub(a, b):
    return a - b


table = {"+": add, "-": sub, "*": lambda a, b: a * b}
for op, f in table.items():
    print(op, f(7, 3))


def apply(f, *args, **kwargs):
    return f(*args, **kwargs)


print(apply(add, 1, 2), apply(sorted, [3, 1], reverse=True), apply(apply, add, 5, 6))


def twice(f):
    def g(x):
        return f(f(x))

    return g


print(twice(twice(lambda x: x + 3))(0))
print(add == add, add == sub, add in [sub, add], {add: 1}[add])
print(add.__name__, (lambda: 0).__name__, callable(add), callable(1))
alias = add
add = None
print(alias(1, 1))
print([f(-3.5) for f in (abs, int, str, float)])
print(list(map(len, ["a", "bb"])), sorted("bAc", key=str.lower))


def outer():
    def inner():
        return inner

    return inner() is inner


print(outer())
funcs = [str.upper, str.strip, lambda s: s[::-1]]
text = " abc "
for f in funcs:
    text = f(text)
print(text)
