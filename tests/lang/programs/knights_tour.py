# Knight's tour with Warnsdorff's rule, and the eight queens.
MOVES = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))


def tour(n, start=(0, 0)):
    board = [[0] * n for _ in range(n)]

    def free(x, y):
        return [
            (x + dx, y + dy)
            for dx, dy in MOVES
            if 0 <= x + dx < n and 0 <= y + dy < n and not board[y + dy][x + dx]
        ]

    x, y = start
    for count in range(1, n * n + 1):
        board[y][x] = count
        options = free(x, y)
        if not options:
            return board, count
        x, y = min(options, key=lambda p: (len(free(*p)), p))
    return board, n * n


for n in (5, 6):
    board, count = tour(n)
    print(n, count)
    for row in board:
        print(" ".join("%2d" % v for v in row))


def queens(n, row=0, columns=(), up=(), down=()):
    if row == n:
        yield columns
        return
    for c in range(n):
        if c not in columns and row + c not in up and row - c not in down:
            yield from queens(n, row + 1, columns + (c,), up + (row + c,), down + (row - c,))


solutions = list(queens(6))
print(len(solutions), solutions[0])
for c in solutions[0]:
    print("." * c + "Q" + "." * (5 - c))
print(sum(1 for _ in queens(7)), next(queens(8)))
