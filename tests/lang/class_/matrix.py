# A matrix class with operators, indexing by tuple and iteration.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, v):
        i, j = key
        self.rows[i][j] = v

    def __add__(self, o):
        return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self, o))

    def __matmul__(self, o):
        cols = o.T.rows
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in cols] for r in self)

    def __mul__(self, k):
        return Matrix([v * k for v in r] for r in self)

    __rmul__ = __mul__

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __iter__(self):
        return iter(self.rows)

    def __eq__(self, o):
        return self.rows == o.rows

    def __repr__(self):
        return "Matrix(%r)" % self.rows

    def det(self):
        if len(self.rows) == 1:
            return self.rows[0][0]
        total = 0
        for j, v in enumerate(self.rows[0]):
            minor = Matrix(r[:j] + r[j + 1 :] for r in self.rows[1:])
            total += (-1) ** j * v * minor.det()
        return total


m = Matrix([[1, 2], [3, 4]])
print(m + m, m @ m, 2 * m, m * 3, m.T, m.shape)
print(m @ Matrix.identity(2) == m, m[1, 0], m.det())
m[0, 0] = 5
print(m, Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).det())
print(Matrix([[1, 1], [1, 0]]) ** 90)
