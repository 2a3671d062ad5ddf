# differs: what a program can do with its heap locked
import micropython
import sys
import io


def check(name, f):
    micropython.heap_lock()
    try:
        f()
        result = "ok"
    except MemoryError:
        result = "MemoryError"
    micropython.heap_unlock()
    print(name, result)


class A:
    def f(self):
        return 1


class B(A):
    def f(self):
        return super().f()


b = B()
array = bytearray(range(10))
view = memoryview(array)
sources = ([1, 2], (1, 2), {1: 2}, {3}, b"12", array, range(3))


def loop():
    for source in sources:
        for i in source:
            pass


def assign():
    array[3:5] = b"aa"
    view[5:7] = b"bb"


def catch():
    try:
        raise ValueError(1)
    except ValueError as e:
        assert e.args == (1,)


def missing():
    try:
        no_such_name
    except NameError as e:
        assert "no_such_name" in e.args[0]


def not_exception():
    try:
        raise 0
    except TypeError as e:
        assert e.args[0]


def wrong_call():
    try:
        len(1, 2)
    except TypeError as e:
        pass


check("loop", loop)
check("super", b.f)
check("bound", lambda: b.f)
check("assign", assign)
check("catch", catch)
check("missing", missing)
check("raise 0", not_exception)
check("wrong call", wrong_call)
check("empty +", lambda: b"" + b"" or b"" + b"1" and b"2" + b"")
check("list", lambda: [1])
check("concat", lambda: b"1" + bytes(array))
check("bytearray", lambda: bytearray(4))
print(array)


def traceback():
    micropython.heap_lock()
    try:
        raise ValueError(1)
    except ValueError as e:
        caught = e
    micropython.heap_unlock()
    out = io.StringIO()
    sys.print_exception(caught, out)
    print(out.getvalue().split("\n")[-2], "in traceback" in out.getvalue())


traceback()
a, e = b"ab", b""
print(a + e is a, e + a is a, a + e, bytes(e + bytearray(a)), bytearray(e) + a)
