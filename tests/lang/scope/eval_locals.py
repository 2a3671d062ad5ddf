# `eval` and `exec` see the variables of the function that calls them.


def f(x):
    y = 2
    print(eval("x + y"), eval(compile("x * 2", "", "eval")))
    exec("print(x, y); z = 3; y = 9")
    try:
        print(z)
    except NameError:
        print("z is not defined")
    print(y)

    def g():
        return x + eval("x")

    print(g())


f(4)


def missing():
    if False:
        late = 1
    try:
        eval("late")
    except NameError:
        print("unbound")


missing()


class K:
    q = 3
    r = eval("q + 1")
    exec("s = r + 1")


print(K.r, K.s)


def mine():
    eval = lambda source: source + "!"
    return eval("a")


print(mine())


def given(a):
    a = 1
    return eval("a", {"a": 2}), eval("a", {}, {"a": 3})


print(given(0))


def generator(n):
    for i in range(n):
        yield eval("i * n")


print(list(generator(3)))


def arguments(*args, **keywords):
    return eval("args, keywords")


print(arguments(1, 2, k=3))
outer = 5


def globals_too():
    inner = 1
    exec("global made; made = inner + outer")


globals_too()
print(made)
print([eval("v") for v in range(3)])
print((lambda v: eval("v + 1"))(1))


def failing():
    secret = 1
    try:
        eval("secret +")
    except SyntaxError:
        print("SyntaxError")
    try:
        exec("1 / 0")
    except ZeroDivisionError:
        print("ZeroDivisionError")
    return eval(" secret ")


print(failing())
