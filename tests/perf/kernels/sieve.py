# List items, read and written: the sieve of Eratosthenes.


def sieve(n):
    a = [1] * (n + 1)
    i = 2
    while i * i <= n:
        if a[i]:
            for j in range(i * i, n + 1, i):
                a[j] = 0
        i += 1
    c = 0
    for k in range(2, n + 1):
        if a[k]:
            c += 1
    return c


def run(t):
    r = 0
    for i in range(t):
        r = sieve(400000)
    return r


print(run(30))
