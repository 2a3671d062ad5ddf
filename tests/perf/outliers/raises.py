# Exceptions through twenty calls, in the function itself, and out of natives.


def down(n):
    if n == 0:
        raise ValueError(n)
    return down(n - 1)


def found(table, key):
    try:
        return table[key]
    except KeyError:
        return None


count = 0
for i in range(8000):
    try:
        down(20)
    except ValueError as e:
        count += len(e.args)
for i in range(100000):
    count += found({}, i) is None
    try:
        raise LookupError
    except LookupError:
        count += 1
print(count)
