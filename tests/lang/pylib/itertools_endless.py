from itertools import count, cycle, repeat, islice, accumulate

print(list(islice(count(), 3)), list(islice(count(5, -2), 4)), count(3), count(1, 2))
print(list(islice(count(0.5, 0.25), 3)))
c = count(7)
print(next(c), next(c), c)
try:
    count("a")
except TypeError:
    print("TypeError")
print(list(islice(cycle("ab"), 5)), list(cycle([])))
print(list(repeat(7, 3)), list(islice(repeat(None), 2)), list(repeat(1, 0)), list(repeat(1, -2)))
print(repeat("x"), repeat("x", 2))
r = repeat(1, 3)
next(r)
print(list(r), list(zip(repeat(5), "ab")))
print(list(map(pow, range(4), repeat(2))))

print(list(islice([0, 1, 2, 3, 4, 5], 3)), list(islice("abcdef", 2, None)))
print(list(islice("abcdef", 1, 5, 2)), list(islice("abc", 0)), list(islice("abcdef", None, 4)))
it = iter(range(10))
print(list(islice(it, 2, 6, 3)), next(it))
for args in ((-1,), (1, -1), (0, 5, 0), ("a",), (0, 5, -1)):
    try:
        islice([], *args)
    except ValueError as e:
        print(e)
try:
    islice(3, 1)
except TypeError:
    print("TypeError")
try:
    islice([])
except TypeError:
    print("TypeError")

print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate("abc")))
print(list(accumulate([1, 2], initial=10)), list(accumulate([])), list(accumulate([], initial=1)))
print(list(accumulate([1, 2, 3], lambda a, b: a * b, initial=5)))
