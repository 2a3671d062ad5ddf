# Sudoku by constraint propagation and search.
GRID = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"


def peers(i):
    r, c = divmod(i, 9)
    out = set()
    for k in range(9):
        out.add(r * 9 + k)
        out.add(k * 9 + c)
        out.add((r // 3 * 3 + k // 3) * 9 + c // 3 * 3 + k % 3)
    out.discard(i)
    return out


PEERS = [peers(i) for i in range(81)]


def assign(cells, i, digit):
    if digit not in cells[i]:
        return False
    cells[i] = digit
    stack = [i]
    while stack:
        j = stack.pop()
        d = cells[j]
        for k in PEERS[j]:
            if d in cells[k]:
                rest = cells[k].replace(d, "")
                if not rest:
                    return False
                cells[k] = rest
                if len(rest) == 1:
                    stack.append(k)
    return True


def solve(cells):
    open_ = [i for i in range(81) if len(cells[i]) > 1]
    if not open_:
        return cells
    i = min(open_, key=lambda k: (len(cells[k]), k))
    for d in cells[i]:
        trial = cells[:]
        if assign(trial, i, d):
            done = solve(trial)
            if done:
                return done
    return None


def start(grid):
    cells = ["123456789"] * 81
    for i, d in enumerate(grid):
        if d != "0" and not assign(cells, i, d):
            return None
    return cells


cells = solve(start(GRID))
for r in range(9):
    row = cells[r * 9 : r * 9 + 9]
    print(" ".join(row[:3]), "|", " ".join(row[3:6]), "|", " ".join(row[6:]))
print(all(len({cells[i]} & {cells[k] for k in PEERS[i]}) == 0 for i in range(81)))
print(start("55" + "0" * 79), len(PEERS[40]), sum(map(len, start(GRID))))
