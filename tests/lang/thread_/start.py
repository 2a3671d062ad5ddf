# _thread: starting, arguments, ends.
import _thread
import time

out = []


def work(*args, **kwargs):
    out.append((args, sorted(kwargs.items())))


def wait(n):
    while len(out) < n:
        time.sleep(0)


_thread.start_new_thread(work, ())
wait(1)
_thread.start_new_thread(work, (1, 2))
wait(2)
_thread.start_new_thread(work, (3,), {"a": 4})
wait(3)
print(out)


class Work:
    def __init__(self, name):
        self.name = name

    def __call__(self, x):
        out.append((self.name, x))

    def method(self, x):
        out.append((self.name, -x))


_thread.start_new_thread(Work("called"), (1,))
wait(4)
_thread.start_new_thread(Work("method").method, (2,))
wait(5)
print(out[3:])


def ends():
    out.append("before")
    if True:
        _thread.exit()
    out.append("after")


_thread.start_new_thread(ends, ())
wait(6)


def exits():
    out.append("system exit")
    raise SystemExit(3)


_thread.start_new_thread(exits, ())
wait(7)
time.sleep(0.01)
print(out[5:])
for bad in (
    lambda: _thread.start_new_thread(work),
    lambda: _thread.start_new_thread(work, 5),
    lambda: _thread.start_new_thread(work, (), 5),
):
    try:
        bad()
    except TypeError:
        print("TypeError")
main = _thread.get_ident()
_thread.start_new_thread(lambda: out.append(_thread.get_ident() != main), ())
wait(8)
print(out[7], main == _thread.get_ident(), isinstance(main, int))
