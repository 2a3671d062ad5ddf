# Functions made of code: name, defaults, closure.


def outer():
    x = 10

    def inner(a, b=2):
        return a + b + x

    return inner


f = outer()
F = type(f)
g = F(f.__code__, globals(), "renamed", (5,), f.__closure__)
print(g.__name__, g(1), g.__defaults__, f(1))
h = F(outer.__code__, {})
print(h()(1), h.__name__)
for args in ((f.__code__, {}), (f.__code__, {}, None, None, ()), (f.__code__, {}, 1),
             (f.__code__, {}, "n", [1], f.__closure__), (1, {})):
    try:
        F(*args)
        print("made")
    except (TypeError, ValueError) as e:
        print("error")
