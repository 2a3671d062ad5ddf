# skip: image
# Calls that a profiler counts, and lines that `trace` does.
import cProfile
import io
import profile
import pstats
import re
import trace


def inner(n):
    return n + 1


def middle(n):
    return sum([inner(i) for i in range(n)])


def recursive(n):
    return n if n == 0 else recursive(n - 1)


def work():
    recursive(3)
    return middle(2) + middle(3)


for module in profile, cProfile:
    p = module.Profile()
    print(p.runcall(work))
    out = io.StringIO()
    stats = pstats.Stats(p, stream=out).strip_dirs().sort_stats("name")
    rows = {key[2]: row for key, row in stats.stats.items()}
    for name in "inner", "middle", "recursive", "work":
        outer, calls, own, total, callers = rows[name]
        names = sorted([key[2] for key in callers if name != "work"])
        print(name, calls, outer, total >= own >= 0, names)
    stats.print_stats("inner|recursive")
    text = out.getvalue()
    print(re.search(r"^ *4/1 .*\(recursive\)$", text, re.M) is not None)

tracer = trace.Trace(count=1, trace=0)
print(tracer.runfunc(work))
results = tracer.results()
first = inner.__code__.co_firstlineno
print(results.counts[__file__, first + 1], results.counts[__file__, first + 9])
tracer = trace.Trace(count=0, trace=0, countfuncs=1)
tracer.runfunc(work)
print(sorted([name for _, _, name in tracer.results().calledfuncs if "comp" not in name])[:4])
tracer = trace.Trace(count=0, trace=0, countcallers=1)
tracer.runfunc(work)
pairs = [(caller[2], callee[2]) for caller, callee in tracer.results().callers]
print(("work", "middle") in pairs, ("recursive", "recursive") in pairs)
