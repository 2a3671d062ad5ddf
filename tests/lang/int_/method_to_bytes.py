# `int.to_bytes`: lengths, orders, signs

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


for n in [0, 1, -1, 7, -8, 255, 256, -(2**31), 2**63, -(2**64), 10**20, True]:
    for length in (1, 2, 4, 8, 9, 16):
        for order in ("big", "little"):
            check(lambda: n.to_bytes(length, order))
            check(lambda: n.to_bytes(length, order, signed=True))
for args in ((), (2,), ("2", "big"), (-1, "big"), (2, "middle"), (2, 5), (2, "big", True)):
    check(lambda: (5).to_bytes(*args))
