# for with break, continue, else and target forms.
for i in range(4):
    if i == 1:
        continue
    print(i, end=" ")
else:
    print("else")
for i in range(10):
    if i == 3:
        break
else:
    print("never")
print(i)
for x in []:
    pass
else:
    print("empty else")
try:
    print(x)
except NameError:
    print("x not bound")
for a, b in [(1, 2), (3, 4)]:
    print(a + b, end=" ")
for a, (b, *c) in [(1, (2, 3, 4)), (5, [6])]:
    print(a, b, c, end=" ")
print()
d = {}
for d["key"] in range(3):
    pass
print(d)
box = [None]
for box[0] in "xyz":
    print(box, end=" ")
print()
for n in range(2, 20):
    for k in range(2, n):
        if n % k == 0:
            break
    else:
        print(n, end=" ")
print()
for i in range(3):
    i += 10
    print(i, end=" ")
print(i)
for c in "añ€😀":
    print(ord(c), end=" ")
print()
for k in {"a": 1, "b": 2}:
    print(k, end=" ")
for z in 1, 2, 3:
    print(z, end=" ")
print()
