def loops(n, items):
    for i in range(n):
        if i % 3 == 0 and i > 4 or not i:
            continue
    for i in range(2, n, 3):
        pass
    for a, b in items:
        print(a, b)
    else:
        print("done")
    while n > 0:
        n -= 1
        if n == 5:
            break
    else:
        n = 0
    while True:
        if n: break
    while not n:
        n += 1
    while n and items:
        n = 0
    for x in [1, 2, 3]:
        del x
    return n


def choices(a, b):
    if a:
        return 1
    elif b is None:
        return 2
    elif a not in b:
        pass
    else:
        c = 3
    if 0:
        d = 1
    if 1:
        d = 2
    print(c, d)
    assert a, "message"
    assert b
    if 1 < a < b <= 9:
        return
    if not (a and b) or a is not b:
        return a


x = 1; y = 2
for z in x, y: print(z)
