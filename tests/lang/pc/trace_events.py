# skip: image
# What `sys.settrace` and `sys.setprofile` tell.
import sys
import threading

seen = []


def tracer(frame, event, arg):
    code = frame.f_code
    if code.co_filename != __file__:
        return None
    if event == "exception":
        arg = arg[0].__name__
        # Where a loop or a delegation ends, CPython tells of an exception that nobody raised.
        if arg == "StopIteration":
            return tracer
    seen.append((code.co_name, event, frame.f_lineno - code.co_firstlineno, arg))
    return tracer


def traced(function, *args):
    seen.clear()
    sys.settrace(tracer)
    try:
        result = function(*args)
    except Exception as e:
        result = type(e).__name__
    finally:
        sys.settrace(None)
    print("----", function.__name__, result)
    for place in seen:
        if place[0] != "traced" and place[:3] != ("handles", "line", 2):
            print(*place)


def plain(a):
    b = a + 1
    if b > 2:
        return b
    return a


def loop(n):
    total = 0
    for i in range(n):
        total += i
    while n:
        n -= 1
    return total


def inner(x):
    return x * 2


def calls():
    a = inner(1)
    b = inner(
        a
    )
    return a + b


def fails():
    raise ValueError("x")


# The line of `try:` itself has no instruction.
def handles():
    a = 0
    try:
        fails()
    except ValueError:
        a = 1
    return a


def passes_on():
    x = 1
    fails()
    return x


def gen(n):
    for i in range(n):
        got = yield i
    return "end"


def uses_gen():
    total = 0
    for x in gen(2):
        total += x
    return total


def delegates():
    got = yield from gen(1)
    return got


def uses_delegation():
    return list(delegates())


class C:
    def __init__(self):
        self.x = 1

    @property
    def p(self):
        return self.x

    def __lt__(self, other):
        return False

    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return 5


def special():
    c = C()
    c.p
    c < c
    return 1 + c


def sorts():
    return sorted([3, 1], key=inner)


def branches(x):
    if x == 1:
        y = 1
    elif x == 2:
        y = 2
    else:
        y = 3
    return y


def closes():
    x = [inner(i) for i in range(2)]

    def deep():
        return x

    return deep()


traced(plain, 1)
traced(plain, 5)
traced(loop, 2)
traced(calls)
traced(handles)
traced(passes_on)
traced(uses_gen)
traced(uses_delegation)
traced(special)
traced(sorts)
traced(branches, 2)
traced(closes)


def local_only(frame, event, arg):
    if frame.f_code.co_name == "inner":
        return lambda frame, event, arg: seen.append((event, arg))
    return None


seen.clear()
sys.settrace(local_only)
calls()
sys.settrace(None)
print(seen, sys.gettrace())

profiled = []


def profiler(frame, event, arg):
    if event in ("call", "return") and frame.f_code.co_filename == __file__:
        profiled.append((frame.f_code.co_name, event, arg))


sys.setprofile(profiler)
handles()
uses_gen()
sys.setprofile(None)
print(profiled, sys.getprofile())


def bad(frame, event, arg):
    raise KeyError(event)


def run_bad():
    sys.settrace(bad)
    try:
        inner(1)
    except KeyError as e:
        return e.args, sys.gettrace()
    finally:
        sys.settrace(None)


print(run_bad())


def changes(frame, event, arg):
    if frame.f_code.co_name == "plain" and event == "line":
        frame.f_locals["a"] = 10
    return changes


sys.settrace(changes)
value = plain(1)
sys.settrace(None)
print(value)


def no_lines(frame, event, arg):
    frame.f_trace_lines = False
    seen.append(event)
    return no_lines


seen.clear()
sys.settrace(no_lines)
plain(1)
sys.settrace(None)
print(seen)

in_thread = []


def thread_tracer(frame, event, arg):
    if frame.f_code.co_name == "plain":
        in_thread.append(event)
    return thread_tracer


threading.settrace(thread_tracer)
t = threading.Thread(target=plain, args=(1,))
t.start()
t.join()
threading.settrace(None)
plain(1)
print(in_thread)
