# heap: 1m
# Asking for far too much memory raises MemoryError and leaves the program alive.
TOO_MUCH = (MemoryError, OverflowError, RuntimeError)


def attempt(f):
    try:
        f()
        print("no error")
    except TOO_MUCH:
        print("refused")


HUGE = 1 << 60
attempt(lambda: [0] * HUGE)
attempt(lambda: "x" * HUGE)
attempt(lambda: bytes(HUGE))
attempt(lambda: bytearray(HUGE))
attempt(lambda: (0,) * HUGE)
attempt(lambda: b"ab" * HUGE)
attempt(lambda: [[]] * (HUGE * HUGE))
attempt(lambda: "ab".center(HUGE))
data = [0] * 10
try:
    data *= HUGE
except TOO_MUCH:
    print("refused", len(data))
print("alive", sum(range(100)), "ok" * 2)
