# f64: the word of the machine has 64 bits
def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


show(lambda: "a" * 2**63)
show(lambda: "a" * -(2**70))
show(lambda: "" * 2**63)
show(lambda: "ab" * 2**62)
show(lambda: "" * 2**40)
show(lambda: b"a" * 2**63)
show(lambda: [1] * 2**63)
show(lambda: [] * 2**63)
show(lambda: [] * 2**40)
show(lambda: (1,) * 2**63)
show(lambda: [1].__imul__(2**63))
show(lambda: "a" * -5)
show(lambda: [1] * -5)
