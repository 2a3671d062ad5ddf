# Conditional expressions: order of evaluation and nesting.
def note(tag, value):
    print(tag, end=" ")
    return value


print(note("then", 1) if note("cond", True) else note("else", 2))
print(note("then", 1) if note("cond", False) else note("else", 2))


def sign(n):
    return "neg" if n < 0 else "zero" if n == 0 else "pos"


print([sign(n) for n in (-2, 0, 7)])
print((1 if True else 2) + 10, 1 if True else 2 + 10, 1 if False else 2 + 10)
f = (lambda a: a * 2) if len("ab") == 2 else (lambda a: a)
print(f(21))
pick = lambda c: "yes" if c else "no"
print(pick(1), pick(0))
print([x if x % 2 else -x for x in range(6)])
print({(k if k > 1 else 0): (v if v else None) for k, v in [(1, 0), (2, 3)]})
t = 1, 2 if False else 3, 4
print(t)
print("a" if "" else "b" if None else "c" if 0.0 else "d")
