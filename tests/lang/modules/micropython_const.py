# micropython.const and decorators, with a stand-in under CPython.
try:
    from micropython import const
    import micropython
except ImportError:

    def const(x):
        return x

    micropython = None

A = const(10)
_B = const(A + 5)
C = const(1 << 4 | 3)
print(A, _B, C, const("text"), const(-1))


def f():
    local = const(7)
    return local + A + _B


print(f())
if micropython:
    assert micropython.opt_level() >= 0
    if hasattr(micropython, "kbd_intr"):
        micropython.kbd_intr(-1)
        micropython.kbd_intr(3)
    if hasattr(micropython, "heap_lock"):
        micropython.heap_lock()
        micropython.heap_unlock()
REGISTERS = {A: "a", _B: "b"}
print(REGISTERS[10], REGISTERS[15])


class K:
    SIZE = const(3)
    data = [0] * SIZE


print(K.data, K.SIZE)
