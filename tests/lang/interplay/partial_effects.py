# What was done before an exception in the middle of a built-in stays done.
def items(n, fail):
    for i in range(n):
        if i == fail:
            raise ValueError("at %d" % i)
        yield i


def pairs(n, fail):
    for i in items(n, fail):
        yield i, i * i


a = [100]
try:
    a.extend(items(5, 3))
except ValueError as e:
    print(e, a[0])
s = {100}
try:
    s.update(items(5, 2))
except ValueError as e:
    print(e, 100 in s, 4 in s)
d = {"k": 1}
try:
    d.update(pairs(5, 2))
except ValueError as e:
    print(e, d)
b = bytearray(b"x")
try:
    b.extend(items(5, 2))
except ValueError as e:
    print(e, b[:1])
x = y = z = "unset"
try:
    x, y, z = items(3, 2)
except ValueError as e:
    print(e, x, y, z)
lst = [0, 1, 2, 3]
try:
    lst[1:3] = items(4, 3)
except ValueError as e:
    print(e, lst)
try:
    c = [v for v in items(4, 1)]
except ValueError as e:
    print(e, "c" in globals())
log = []
for f in (list, tuple, set, frozenset, sum, sorted, max, any, dict, bytes):
    try:
        f(items(4, 2) if f is not any else (log.append(v) for v in items(3, 2)))
    except (ValueError, TypeError) as e:
        print(f.__name__, type(e).__name__)
print(log)
try:
    print(*items(3, 2))
except ValueError as e:
    print("print", e)
it = items(5, 3)
for v in it:
    pass_count = v
    if v == 1:
        break
print(next(it), pass_count)
try:
    next(it)
except ValueError as e:
    print(e, next(it, "closed"))
m = map(lambda v: 10 // v, [1, 0, 5])
print(next(m))
try:
    next(m)
except ZeroDivisionError:
    print("map goes on", next(m), next(m, "end"))
f = filter(lambda v: 10 // v > 3, [1, 0, 2])
print(next(f))
try:
    next(f)
except ZeroDivisionError:
    print("filter goes on", next(f))
z = zip([1, 2, 3], map(lambda v: 6 // v, [1, 0, 3]))
print(next(z))
try:
    next(z)
except ZeroDivisionError:
    print("zip goes on", next(z))
e = enumerate(map(lambda v: 6 // v, [1, 0, 3]))
print(next(e))
try:
    next(e)
except ZeroDivisionError:
    print("enumerate goes on", next(e)[1])
