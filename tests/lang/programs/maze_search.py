# Maze generation with a fixed generator, breadth-first search and A*.
def maze(w, h, seed):
    grid = [["#"] * (2 * w + 1) for _ in range(2 * h + 1)]
    state = seed

    def rnd(n):
        nonlocal state
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        return (state >> 12) % n

    stack = [(0, 0)]
    grid[1][1] = " "
    while stack:
        x, y = stack[-1]
        options = [
            (x + dx, y + dy)
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1))
            if 0 <= x + dx < w
            and 0 <= y + dy < h
            and grid[2 * (y + dy) + 1][2 * (x + dx) + 1] == "#"
        ]
        if not options:
            stack.pop()
            continue
        nx, ny = options[rnd(len(options))]
        grid[y + ny + 1][x + nx + 1] = grid[2 * ny + 1][2 * nx + 1] = " "
        stack.append((nx, ny))
    return grid


def neighbours(grid, p):
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        x, y = p[0] + dx, p[1] + dy
        if grid[y][x] == " ":
            yield x, y


def trace(before, end):
    path = []
    while end is not None:
        path.append(end)
        end = before[end]
    return path[::-1]


def bfs(grid, start, end):
    before, queue = {start: None}, [start]
    for p in queue:
        if p == end:
            return trace(before, end), len(before)
        for q in neighbours(grid, p):
            if q not in before:
                before[q] = p
                queue.append(q)


def astar(grid, start, end):
    before, cost, open_ = {start: None}, {start: 0}, [(0, start)]
    while open_:
        open_.sort(reverse=True)
        _, p = open_.pop()
        if p == end:
            return trace(before, end), len(before)
        for q in neighbours(grid, p):
            if cost[p] + 1 < cost.get(q, 10**6):
                before[q], cost[q] = p, cost[p] + 1
                open_.append((cost[q] + abs(q[0] - end[0]) + abs(q[1] - end[1]), q))


grid = maze(14, 6, 2024)
start, end = (1, 1), (27, 11)
path, seen = bfs(grid, start, end)
path2, seen2 = astar(grid, start, end)
print(len(path), len(path2), len(path) == len(path2), seen2 <= seen)
for x, y in path:
    grid[y][x] = "."
print("\n".join("".join(row) for row in grid))
