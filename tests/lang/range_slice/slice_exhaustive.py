# skip: stress
# Every slice of a short sequence, compared with a loop.
def reference(n, start, stop, step):
    step = 1 if step is None else step
    if step > 0:
        lo, hi = 0, n
    else:
        lo, hi = -1, n - 1

    def clamp(v, default):
        if v is None:
            return default
        if v < 0:
            v += n
        return min(max(v, lo), hi)

    i = clamp(start, lo if step > 0 else hi)
    end = clamp(stop, hi if step > 0 else lo)
    out = []
    while (i < end) if step > 0 else (i > end):
        out.append(i)
        i += step
    return out


checked = 0
bounds = [None, -5, -4, -1, 0, 1, 3, 4, 9]
for n in (0, 1, 4):
    seqs = ("0123"[:n], list(range(n)), tuple(range(n)), bytes(range(n)), range(n))
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, 2, -1, -2, 5, -7):
                want = reference(n, start, stop, step)
                for s in seqs:
                    got = [int(v) for v in s[start:stop:step]]
                    assert got == want, (s, start, stop, step, got, want)
                    checked += 1
print(checked, "slices checked")
