# Frames that an exception has left: their variables, callers and identity, whoever asks first.
import sys


def names_of(frame):
    names = []
    while frame is not None:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


def frames_of(tb):
    frames = []
    while tb is not None:
        frames.append(tb.tb_frame)
        tb = tb.tb_next
    return frames


def caught(f, *args):
    try:
        f(*args)
    except BaseException as e:
        return e


def inner(x, *rest):
    cell = [x]

    def closure():
        return cell

    x += 1
    raise KeyError(x)


def middle(a, b=2):
    before = a * b
    for i in range(3):
        inner(before + i)


def outer():
    kept = "k"
    middle(5)


# The innermost frame is asked for before the others.
e = caught(outer)
tb = e.__traceback__
last = tb.tb_next.tb_next.tb_next.tb_frame
print(names_of(last), last.f_lineno == e.__traceback__.tb_next.tb_next.tb_next.tb_lineno)
print([sorted(frame.f_locals) for frame in frames_of(tb)])
print(last.f_locals["x"], last.f_locals["cell"], last.f_back.f_locals, last.f_back.f_back.f_locals)
frames = frames_of(tb)
print([frame.f_back is before for before, frame in zip(frames, frames[1:])])
print([frame is again for frame, again in zip(frames, frames_of(e.__traceback__))])
print(frames[0].f_code is caught.__code__, frames[0].f_back is sys._getframe())

# A copy of the traceback, and the exception with the copy.
f = caught(outer)
second = f.with_traceback(f.__traceback__.tb_next)
print(names_of(second.__traceback__.tb_frame), second.__traceback__.tb_frame.f_locals)


# The frame goes on behind the handler, and ends with another exception.
def twice(n):
    try:
        inner(n)
    except KeyError as first:
        kept = first
    n = "changed"
    try:
        raise kept
    finally:
        late = "late"


g = caught(twice, 7)
print(names_of(g.__traceback__.tb_frame), [sorted(x.f_locals) for x in frames_of(g.__traceback__)])
places = frames_of(g.__traceback__)
print(len(places), places[1].f_locals["n"], places[1] is places[2], places[1].f_locals["late"])


# Generators: what comes of StopIteration there, and one that is thrown into.
def ends():
    raise StopIteration(3)


def generator(start):
    local = start
    yield local
    local += 1
    ends()


def delegates():
    mine = 1
    yield from generator(10)


def drains():
    return list(delegates())


h = caught(drains)
frames = frames_of(h.__traceback__)[:3]
print(type(h).__name__, [(frame.f_code.co_name, sorted(frame.f_locals)) for frame in frames])
print(names_of(frames_of(h.__cause__.__traceback__)[-1])[:2])
g = generator(4)
next(g)
t = caught(g.throw, ValueError("thrown"))
print([(x.f_code.co_name, sorted(x.f_locals)) for x in frames_of(t.__traceback__)])


# An iterator's own end, which a loop takes.
class Iterator:
    def __init__(self):
        self.end = StopIteration("end")

    def __iter__(self):
        return self

    def __next__(self):
        hidden = 1
        raise self.end


it = Iterator()
for _ in it:
    pass
print([frame.f_locals["hidden"] for frame in frames_of(it.end.__traceback__)] in ([], [1]))


# Calls in between that the interpreter makes, and clearing.
class Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        compared = other.value
        raise TypeError("not ordered")


def sorts():
    return sorted([Key(1), Key(2)])


k = caught(sorts)
print(names_of(frames_of(k.__traceback__)[-1]))
frame = frames_of(k.__traceback__)[-1]
print(sorted(frame.f_locals), frame.f_globals is globals())
frame.clear()
print(frame.f_locals)


# Deep recursion: each call has its own.
def down(n):
    if n == 0:
        raise ValueError
    down(n - 1)


frames = frames_of(caught(down, 200).__traceback__)
print([frame.f_locals["n"] for frame in frames[1:4]], frames[-1].f_locals)
print(len(names_of(frames[-1])))
