# Functions and modules as bytes: parameters, constants, nested functions, generators.
import marshal

function = type(lambda: 0)


def again(f, scope=None):
    return function(marshal.loads(marshal.dumps(f.__code__)), {} if scope is None else scope)


print(again(lambda: 5)())
print(again(lambda x, y: x * y)(6, 7))
print(again(lambda *a, **k: (a, k))(1, 2, b=3))


def many(a, /, b, *, c):
    return a, b, c


print(again(many)(1, 2, c=3))
print(again(lambda: outside, {"outside": "global"})())


def constants():
    return (1, -1, 1 << 70, -(1 << 70), 2.5, 1j, "text", "two words", b"\0\xff", None, True, ..., ())


print(again(constants)())


def outer():
    n = 10

    def inner(step=2):
        nonlocal n
        n += step
        return n

    return inner


f = again(outer)()
print(f(), f(5), f())


def numbers(n):
    for i in range(n):
        yield i * i


print(list(again(numbers)(5)))
print(again(lambda: [x + 1 for x in (1, 2)])())
print(again(lambda n: {k: v for k, v in zip("ab", range(n))})(2))


def careful(x):
    try:
        return 1 / x
    except ZeroDivisionError:
        return "zero"
    finally:
        seen.append(x)


seen = []
g = again(careful, {"seen": seen, "ZeroDivisionError": ZeroDivisionError})
print(g(4), g(0), seen)

# One code object, two scopes.
code = marshal.loads(marshal.dumps((lambda: a).__code__))
print(function(code, {"a": 1})(), function(code, {"a": 2})())

# Modules and expressions.
scope = {}
exec(
    marshal.loads(marshal.dumps(compile("class C:\n    x = 3\ndef f(): return C.x\n", "m", "exec"))),
    scope,
)
print(scope["f"](), scope["C"].__name__)
print(eval(marshal.loads(marshal.dumps(compile("b + 1", "e", "eval"))), {"b": 4}))

# It is bytes, and any buffer is taken.
data = marshal.dumps((lambda: "buffer").__code__)
print(type(data) is bytes)
for view in (bytearray(data), memoryview(data)):
    print(function(marshal.loads(view), {})())
print(marshal.loads(data).co_name)
