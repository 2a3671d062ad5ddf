# Slice assignment from itself, a generator, and with a step.
a = [1, 2, 3]
a[1:1] = a
print(a)
a[:] = a[::-1]
print(a)
a[::2] = (x * 10 for x in range(3))
print(a)
del a[-1::-2]
print(a)
a[5:2] = "xy"
print(a)
a += a
a *= 2
print(a, len(a))
for bad in ([1], range(9)):
    try:
        a[::3] = bad
    except ValueError:
        print("ValueError")
try:
    a[0:1] = 5
except TypeError:
    print("TypeError")
