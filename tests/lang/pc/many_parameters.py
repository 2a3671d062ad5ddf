# Functions and calls with more parameters than one byte counts.


def made(count, text, **names):
    exec(text, names)
    return names["f"]


for count in (189, 190, 191, 250, 255, 256, 300):
    parameters = ", ".join(["a%d" % i for i in range(count)])
    total = "a0 + a%d + len(locals())" % (count - 1)
    f = made(count, "def f(%s):\n    return %s\n" % (parameters, total))
    print(count, f(*range(count)), f.__code__.co_argcount, len(f.__code__.co_varnames))
    call = "f(%s)" % ", ".join([str(i) for i in range(count)])
    print(eval(call), eval("f(%s)" % ", ".join(["a%d=%d" % (i, i) for i in range(count)])))
    for wrong in (range(count - 1), range(count + 1)):
        try:
            f(*wrong)
        except TypeError as e:
            print(e)
    try:
        f(*range(count), a5=1)
    except TypeError as e:
        print(e)

    # Defaults, keywords, what is left over, and captured variables.
    parameters = ", ".join(["a%d=%d" % (i, i) for i in range(count)])
    text = """
def outer(x):
    y = 10
    def f(%s, *args, k, m=2, **kwargs):
        nonlocal y
        y += a%d
        def g():
            return a0, a%d, args, k, m, kwargs, x, y
        z = g()
        del a1
        try:
            a1
        except NameError as e:
            return z, str(e)
    return f
f = outer(5)
""" % (parameters, count - 1, count - 1)
    f = made(count, text)
    print(f(k=1), f(7, k=3, other=4), f(*range(count), "x", k=5, m=6))
    print(len(f.__defaults__), f.__kwdefaults__)
    for wrong in ({}, {"k": 1, "a0": 2}):
        try:
            f(1, **wrong)
        except TypeError as e:
            print(e)

    # Keyword-only and positional-only parameters.
    names = ["a%d" % i for i in range(count)]
    f = made(count, "def f(*, %s): return a0, a%d" % (", ".join(names), count - 1))
    print(f(**{n: i for i, n in enumerate(names)}), f.__code__.co_kwonlyargcount)
    named = ", ".join(["%s='%s'" % (n, n) for n in names])
    f = made(count, "def f(*, %s): return a0, a%d" % (named, count - 1))
    print(f(), f(a0=1), len(f.__kwdefaults__))
    f = made(count, "def f(%s, /): return a0, a%d" % (", ".join(names), count - 1))
    print(f(*range(count)), f.__code__.co_posonlyargcount)
    f = eval("lambda %s: (a3, [a4 for _ in 'ab'], a%d)" % (", ".join(names), count - 1))
    print(f(*range(count)))
    f = made(count, "def f(%s):\n    yield a0\n    yield a%d" % (", ".join(names), count - 1))
    print(list(f(*range(count))))


class C:
    exec("def method(self, %s): return self.x + a299" % ", ".join(["a%d" % i for i in range(300)]))
    x = 1


print(C().method(*range(300)))

# Many local and captured variables.
text = "def f():\n"
for i in range(600):
    text += "    v%d = %d\n" % (i, i)
text += "    def g():\n        return v0 + v300 + v599\n    return v0 + v255 + v256 + v599, g()\n"
print(made(0, text)())
