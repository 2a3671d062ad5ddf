# Augmented assignment on names, items and attributes.
n = 10
n += 5
n -= 3
n *= 4
n //= 5
n **= 2
n %= 17
n <<= 3
n >>= 1
n |= 0x40
n &= 0x7F
n ^= 0x15
print(n)
f = 9.0
f /= 2
print(f)
s = "a"
s += "b"
s *= 3
print(s)
a = [1]
alias = a
a += [2]
a += (3,)
a += range(2)
a *= 2
print(a, a is alias)
a = a + [9]
print(a is alias, len(alias))
t = (1,)
other = t
t += (2,)
print(t, other)
d = {"k": [1], "n": 1}
d["k"] += [2]
d["n"] += 1
print(d)


class C:
    v = 1


c = C()
c.v += 10
print(c.v, C.v)
calls = []


def index():
    calls.append("index")
    return 0


x = [5]
x[index()] += 1
print(x, calls)
s1 = {1, 2, 3}
s2 = s1
s1 -= {1}
s1 |= {9}
s1 &= {2, 9}
s1 ^= {2, 4}
print(sorted(s1), s1 is s2)
tup = ([],)
try:
    tup[0] += [1]
except TypeError:
    print("TypeError", tup)
