def f(a):
    return a * 2

f(21)
for i in range(3):
    i

if 1:
    'in a block'
    None
    2 + 2

class A:
    def m(self):
        return 'm'

A().m()

try:
    1 / 0
except ZeroDivisionError:
    'caught'


def g():
    yield 1
    yield 2

list(g())
@(lambda fn: fn)
def h():
    return 'decorated'

h()
