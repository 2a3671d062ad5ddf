# send() passes values in; the first one must be None.
def echo():
    received = None
    while True:
        received = yield received
        print("got", received)
        if received == "stop":
            return "done"


g = echo()
try:
    g.send("too early")
except TypeError:
    print("TypeError")
print(g.send(None), g.send(1), g.send("two"), next(g))
try:
    g.send("stop")
except StopIteration as e:
    print("returned", e.value)
try:
    g.send(None)
except StopIteration as e:
    print("finished", e.value)


def averager():
    total, n, avg = 0, 0, None
    while True:
        total += yield avg
        n += 1
        avg = total / n


a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)])


def expr():
    x = 1 + (yield "a") * 2
    y = [(yield "b"), (yield "c")]
    return x, y


e = expr()
print(next(e), e.send(10), e.send("p"))
try:
    e.send("q")
except StopIteration as s:
    print(s.value)


def conditional():
    while (cmd := (yield)) is not None:
        print("cmd", cmd)


c = conditional()
next(c)
c.send("x")
c.send("y")
print(next(c, "ended"))
