# differs: poll objects over streams in Python, which python3 has not.
import select
import sys
import time


class Stream:
    def __init__(self, name, script):
        self.name = name
        self.script = script

    def ioctl(self, request, flags):
        if request != 3:
            return -1
        now = self.script.pop(0) if self.script else 0
        if self.name != "quiet":
            print(self.name, flags, now)
        return now if now < 0 else now & (flags | 0x18)


def show(found):
    print([(s.name, events) for s, events in found])


p = select.poll()
print(p.poll(0), list(p.ipoll(0)))
a = Stream("a", [0, 0, 1, 5, -19, 16])
p.register(a, select.POLLIN)
show(p.poll())
show(p.ipoll())
try:
    p.poll(0)
except OSError as e:
    print("OSError", e.errno)
show(p.poll())
a.script = [1, 1]
print([events for s, events in p.ipoll(0, 1)])
# What was reported once is not asked again before modify().
print(p.poll(0))
p.modify(a, select.POLLIN | select.POLLOUT)
show(p.poll(0))

b = Stream("b", [4, 4])
p.register(b)
p.register(b, select.POLLOUT)
show(p.poll(0))
p.unregister(a)
show(p.poll(0))
p.unregister(a)
for bad in (lambda: p.modify(a, 1), lambda: p.register(5.5), lambda: p.register(-1), lambda: p.modify(a)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__)

b.script = []
b.name = "quiet"
t = time.ticks_ms()
print(p.poll(5), time.ticks_diff(time.ticks_ms(), t) >= 5)
p.unregister(b)
print(p.poll(5), p.poll(2.5), time.ticks_diff(time.ticks_ms(), t) >= 10)

a.script = [1, 4, 1]
r, w, x = select.select([a], [b], [], 0)
print(len(r), len(w), x)
r, w, x = select.select([], [a], [], 0)
print(len(r), len(w), x)
print(select.select([], [], [], 0.002))
print(select.POLLIN, select.POLLOUT, select.POLLERR, select.POLLHUP)
