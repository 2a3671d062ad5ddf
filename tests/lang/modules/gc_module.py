# gc: collect, enable, disable.
import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
garbage = [[i] * 10 for i in range(100)]
garbage = None
r = gc.collect()
print(r is None or isinstance(r, int))
gc.enable()
print(gc.isenabled())
if hasattr(gc, "mem_free"):
    assert gc.mem_free() > 0 and gc.mem_alloc() > 0
live = {i: [str(i)] for i in range(50)}
cycle = []
cycle.append(cycle)
del cycle
for _ in range(5):
    gc.collect()
print(len(live), live[49], sum(len(v[0]) for v in live.values()))


def during(n):
    if n:
        gc.collect()
        x = [n]
        return during(n - 1) + x
    return []


print(during(10))


def gen():
    for i in range(3):
        gc.collect()
        yield {"i": i}


print(list(gen()))
print(sorted([3, 1, 2], key=lambda k: gc.collect() and 0 or k))
