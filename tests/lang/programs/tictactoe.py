# Tic-tac-toe with minimax and memoised positions.
LINES = ((0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6))


class Board:
    memo = {}

    def __init__(self, cells="." * 9):
        self.cells = cells

    @property
    def turn(self):
        return "XO"[self.cells.count("X") > self.cells.count("O")]

    def winner(self):
        for a, b, c in LINES:
            if self.cells[a] != "." and self.cells[a] == self.cells[b] == self.cells[c]:
                return self.cells[a]
        return None if "." in self.cells else "draw"

    def moves(self):
        return [i for i, c in enumerate(self.cells) if c == "."]

    def play(self, i):
        if self.cells[i] != ".":
            raise ValueError("cell %d is taken" % i)
        return Board(self.cells[:i] + self.turn + self.cells[i + 1 :])

    def score(self):
        if self.cells in Board.memo:
            return Board.memo[self.cells]
        w = self.winner()
        if w:
            s = {"X": 1, "O": -1, "draw": 0}[w]
        else:
            best = max if self.turn == "X" else min
            s = best(self.play(i).score() for i in self.moves())
        Board.memo[self.cells] = s
        return s

    def best(self):
        sign = 1 if self.turn == "X" else -1
        return max(self.moves(), key=lambda i: (sign * self.play(i).score(), -i))

    def __str__(self):
        return "\n".join(self.cells[i : i + 3] for i in (0, 3, 6))


b = Board("XO..X....")
print(b, b.turn, b.moves(), b.score(), b.best())
while not b.winner():
    b = b.play(b.best())
    print(b.cells)
print(b.winner())
b = Board("X...O...X").play(1)
while not b.winner():
    b = b.play(b.best())
print(b, b.winner(), len(Board.memo))
try:
    b.play(0)
except ValueError as e:
    print(e)
print([Board(c).winner() for c in ("XXX......", "OOOXX....", "XOXXOXOXO", ".........")])
