# `and`, `or`, `not` return operands and skip what they need not know.
def say(x):
    print("<%s>" % (x,), end=" ")
    return x


print(say(0) or say("") or say("last"))
print(say(1) and say("x") and say([]))
print(say(0) and say(1))
print(say(3) or say(4))
print(say(1) and say(0) or say(2))
print(not say(0), not say([0]))
print(not not "x", not None, not "")
empty = [0, 0.0, "", b"", [], (), {}, set(), range(0), None, False, bytearray()]
print([bool(e) for e in empty])
full = [1, -1, 0.5, " ", b"\0", [0], (None,), {0: 0}, {0}, range(1), True, bytearray(1)]
print([bool(e) for e in full])
x = []
y = x or [1, 2]
z = x and x[0]
print(y, z, z is x)
if x or y and not z:
    print("taken")
result = [i for i in range(10) if i % 2 and not i % 3 or i == 8]
print(result)
