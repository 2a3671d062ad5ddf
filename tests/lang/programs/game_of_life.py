# Conway's game of life on a torus and on an endless plane.
def step(grid):
    h, w = len(grid), len(grid[0])
    return [
        [
            1
            if (
                n := sum(
                    grid[(y + dy) % h][(x + dx) % w]
                    for dy in (-1, 0, 1)
                    for dx in (-1, 0, 1)
                    if dy or dx
                )
            )
            == 3
            or n == 2
            and grid[y][x]
            else 0
            for x in range(w)
        ]
        for y in range(h)
    ]


def show(grid):
    for row in grid:
        print("".join(".#"[c] for c in row))
    print()


glider = [[0] * 8 for _ in range(6)]
for x, y in ((1, 0), (2, 1), (0, 2), (1, 2), (2, 2)):
    glider[y][x] = 1
grid = glider
for generation in range(4):
    grid = step(grid)
show(grid)
print(sum(map(sum, grid)))


def plane_step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    key = x + dx, y + dy
                    counts[key] = counts.get(key, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


cells = {(0, 1), (1, 0), (1, 1), (1, 2), (2, 2)}
history = []
for _ in range(30):
    history.append(len(cells))
    cells = plane_step(cells)
print(history)
xs, ys = [c[0] for c in cells], [c[1] for c in cells]
print(min(xs), max(xs), min(ys), max(ys), len(cells))
blinker = {(0, 0), (1, 0), (2, 0)}
print(plane_step(plane_step(blinker)) == blinker, sorted(plane_step(blinker)))
