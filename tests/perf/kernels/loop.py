# Integer arithmetic in nested loops over ranges.


def run(n, m):
    s = 0
    for i in range(n):
        for j in range(m):
            s = (s + i * j) & 65535
    return s


print(run(8000, 4000))
