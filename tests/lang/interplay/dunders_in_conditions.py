# Special methods written in Python, called from every place that tests a value.
class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", self.v, end=" ")
        return bool(self.v)

    def __lt__(self, o):
        return T(self.v < o.v)

    def __eq__(self, o):
        return T(self.v == o.v)

    def __hash__(self):
        return hash(self.v)

    def __contains__(self, x):
        return T(x == self.v)


if T(1):
    print("if")
if not T(0):
    print("not")
n = 3
while T(n):
    n -= 1
print("while")
print((T(0) or T(2)).v, (T(1) and T(0)).v, not T(5))
print("yes" if T(0) else "no")
print([x for x in range(4) if T(x % 2)])
assert T(1)
print("assert")
if T(1) < T(2) < T(3):
    print("chain")
if T(1) < T(0) < T(3):
    print("never")
else:
    print("chain stops")
print(5 in T(5), 5 in T(6), 5 not in T(6))
print([T(1), T(2)].index(T(2)), [T(1)].count(T(1)), T(3) in [T(1), T(3)])
print(any([T(0), T(1), T(2)]), all([T(1), T(0), T(2)]), [t.v for t in filter(None, [T(0), T(4)])])
print(bool(T(1)), [bool(T(i)) for i in range(2)])
print({T(1): "a"}[T(1)], T(2) == T(2) and "eq", "ne" if T(2) == T(3) else "differs")
x = T(0) or T(0) or "default"
print(x)
elif_ran = False
if T(0):
    pass
elif T(1):
    elif_ran = True
print(elif_ran)
print([y for y in [1, 2] if T(y) if T(y - 1)])
