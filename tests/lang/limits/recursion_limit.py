# skip: stress
# heap: 8m
# The recursion limit counts: calls nest as deep as it says, in each thread and to each function.
import sys

deepest = 0


def down(n):
    global deepest
    deepest = n
    down(n + 1)


for limit in (700, 200, 1500, 60):
    sys.setrecursionlimit(limit)
    print(sys.getrecursionlimit())
    for _ in range(2):
        try:
            down(0)
        except RecursionError as e:
            print(limit - 10 <= deepest <= limit, e)


def at_depth(n):
    return at_depth(n - 1) if n else sys.setrecursionlimit(30)


for wrong in (lambda: at_depth(40), lambda: sys.setrecursionlimit(0)):
    try:
        wrong()
    except (RecursionError, ValueError) as e:
        print(type(e).__name__)
print(sys.getrecursionlimit())
sys.setrecursionlimit(500)


class Endless:
    def __repr__(self):
        return repr(self)

    def __add__(self, other):
        return self + other

    def __getattr__(self, name):
        return self.other

    def __call__(self):
        return self()


e = Endless()
for use in (lambda: repr(e), lambda: e + 1, lambda: e.a, e):
    try:
        use()
    except RecursionError as error:
        print(type(error).__name__)


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(400))
sys.setrecursionlimit(3000)
print(count(2500))
