# In-place operators crossing between small and big.
n = 1
for _ in range(20):
    n *= 37
    n += 11
    n -= 5
print(n)
for _ in range(20):
    n //= 37
print(n)
n = 1
for i in range(70):
    n <<= 1
    n |= i & 1
print(n)
for i in range(60):
    n >>= 1
print(n)
n = 2**70
n &= 2**65 - 1
print(n)
n ^= 2**66
n %= 1000
print(n)
n = 3
n **= 50
print(n)
m = n
m += 1
print(m - n, m is n)
values = [2**60] * 3
for i in range(len(values)):
    values[i] *= 2**i
    values[i] -= 2**60
print(values)
acc = 0
for i in range(1000):
    acc += i * i * i * i
print(acc, acc == sum(i**4 for i in range(1000)))
acc = -1
for i in range(1, 40):
    acc *= -i
print(acc)
total = 2**30 - 5
steps = []
for _ in range(10):
    total += 1
    steps.append(total)
print(steps[0], steps[-1], steps[-1] - steps[0])
