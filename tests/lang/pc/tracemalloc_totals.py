# Totals of traced memory; where blocks were made is not known, so nothing here asks that.
import tracemalloc

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory(), tracemalloc.get_traceback_limit())
try:
    tracemalloc.take_snapshot()
except RuntimeError as e:
    print(e)
for wrong in (0, 70000):
    try:
        tracemalloc.start(wrong)
    except ValueError as e:
        print(e)
tracemalloc.start(3)
kept = [bytes(1000) for _ in range(100)]
now, peak = tracemalloc.get_traced_memory()
print(tracemalloc.is_tracing(), now >= 100000, peak >= now, tracemalloc.get_traceback_limit())
snapshot = tracemalloc.take_snapshot()
print(snapshot.traceback_limit, type(snapshot.compare_to(snapshot, "lineno")))
try:
    snapshot.statistics("place")
except ValueError as e:
    print(e)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
frame = tracemalloc.Frame(("a.py", 3))
trace = tracemalloc.Traceback((("b.py", 1), ("a.py", 3)))
print(frame, repr(frame), len(trace), trace[0] == frame, trace, trace.format(), frame in trace)
one = tracemalloc.Filter(True, "a*", 3)
print(one.inclusive, one.filename_pattern, one.lineno, one.all_frames, one.domain)
