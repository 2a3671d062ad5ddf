# while with break, continue and else.
i = 0
while i < 5:
    i += 1
    if i == 3:
        continue
    print(i, end=" ")
else:
    print("else")
i = 0
while True:
    i += 1
    if i > 3:
        break
else:
    print("never")
print(i)
while 0:
    print("never")
else:
    print("else at once")
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print("collatz", steps)
a = [1, 2, 3]
while a:
    print(a.pop(), end=" ")
print()
row = 0
while row < 3:
    col = 0
    while True:
        if col == row:
            break
        print(row, col, end="; ")
        col += 1
    row += 1
    if row == 2:
        continue
else:
    print("rows done")
k = 3
while k:
    k -= 1
    if k == 1:
        break
else:
    print("never")
print("k", k)
