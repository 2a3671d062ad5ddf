# break and continue in nested loops with try/finally between.
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 2:
            break
        print(i, j)
    else:
        print("inner else", i)
log = []
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        log.append(i)
    finally:
        log.append("f%d" % i)
else:
    log.append("else")
print(log)
log = []
while True:
    try:
        try:
            log.append("body")
            break
        finally:
            log.append("inner")
    finally:
        log.append("outer")
print(log)
log = []
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        if e.args[0] == 1:
            continue
        log.append(e.args[0])
    finally:
        log.append("f")
print(log)


def search(grid, wanted):
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            try:
                if cell == wanted:
                    return x, y
            finally:
                log.append(cell)


log.clear()
print(search([[1, 2], [3, 4]], 3), log)
