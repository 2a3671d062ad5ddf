# differs: the third argument of deque is MicroPython's
from collections import deque

d = deque((1,), 2, 1)
d.append(2)
for f in (
    lambda: d.append(3),
    lambda: d.appendleft(3),
    lambda: d.extend([3]),
    lambda: d.extendleft([3]),
    lambda: d * 2,
    lambda: d + d,
    lambda: deque((1, 2, 3), 2, 1),
    lambda: deque((), 1, 1).pop(),
):
    try:
        print(f())
    except IndexError as e:
        print(repr(e))
print(d, d.popleft(), d.append(5), d)
