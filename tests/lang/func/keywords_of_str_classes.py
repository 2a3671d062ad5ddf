# Keys after `**` may be of a class derived from `str`.
class Name(str):
    pass


def f(**keywords):
    return sorted(keywords.items())


def g(a, b=2):
    return a, b


class Mapping:
    def __init__(self, *keys):
        self.list = keys

    def keys(self):
        return self.list

    def __getitem__(self, key):
        return "value of " + str(key)


print(f(**{Name("a"): 1, "b": 2}), g(**{Name("a"): 1}), g(1, **{Name("b"): 5}))
print(f(**Mapping("x", Name("y"))), f(x=1, **Mapping("z")))
print({**{Name("k"): 1}}, [type(k).__name__ for k in {**{Name("k"): 1}}])
for wrong in (
    lambda: f(**{1: 2}),
    lambda: f(**Mapping(1)),
    lambda: f(a=1, **{Name("a"): 1}),
    lambda: f(a=1, **Mapping("a")),
    lambda: f(**5),
    lambda: f(**[1]),
    lambda: f(**object()),
):
    try:
        print(wrong())
    except TypeError:
        print("TypeError")
