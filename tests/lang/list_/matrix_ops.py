# Nested lists as matrices: transpose, multiply, rotate, spiral, determinant.
m = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
print([list(r) for r in zip(*m)], [r[::-1] for r in m], m[::-1])
print([[m[j][i] for j in range(2, -1, -1)] for i in range(3)])


def mul(a, b):
    return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]


def spiral(m):
    m = [r[:] for r in m]
    out = []
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out


def det(m):
    m = [r[:] for r in m]
    n, sign, prev = len(m), 1, 1
    for k in range(n - 1):
        if m[k][k] == 0:
            for i in range(k + 1, n):
                if m[i][k]:
                    m[k], m[i] = m[i], m[k]
                    sign = -sign
                    break
            else:
                return 0
        for i in range(k + 1, n):
            for j in range(k + 1, n):
                m[i][j] = (m[i][j] * m[k][k] - m[i][k] * m[k][j]) // prev
        prev = m[k][k]
    return sign * m[-1][-1]


print(mul(m, m), mul([[1, 0], [0, 1]], [[5, 6], [7, 8]]))
print(
    spiral([[i * 4 + j for j in range(4)] for i in range(3)]),
    det(m),
    det([[0, 1], [1, 0]]),
    det([[1, 2], [2, 4]]),
)
pascal = [[1]]
for _ in range(8):
    last = pascal[-1]
    pascal.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
for row in pascal:
    print(" ".join(str(v) for v in row).center(30).rstrip())
magic = [[0] * 5 for _ in range(5)]
r, c = 0, 2
for k in range(1, 26):
    magic[r][c] = k
    nr, nc = (r - 1) % 5, (c + 1) % 5
    if magic[nr][nc]:
        nr, nc = (r + 1) % 5, c
    r, c = nr, nc
print(magic, [sum(row) for row in magic], sum(magic[i][i] for i in range(5)))
