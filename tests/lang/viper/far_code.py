# Functions with many variables, much code and long jumps.
try:
    import micropython
except ImportError:
    class micropython:
        viper = staticmethod(lambda f: f)

    ptr8 = memoryview

lines = ["@micropython.viper", "def many(p: ptr8) -> int:"]
for i in range(260):
    lines.append("    v%d = p[%d] + %d" % (i, i % 4, i))
lines.append("    total = 0")
for i in range(260):
    lines.append("    v%d += 1" % i)
    lines.append("    total += v%d" % i)
lines.append("    q = p")
lines.append("    v259, v258 = v0, v259")
lines.append("    return total + q[1] + v258 + v259")
exec("\n".join(lines))
print(many(bytearray([1, 2, 3, 4])))

lines = ["@micropython.viper", "def long(n: int) -> int:", "    x = 0", "    while x < n:"]
lines += ["        x += 1"] * 7000
lines += ["        if x > 100000:", "            break", "    return x"]
exec("\n".join(lines))
print(long(1), long(7001))

# An error after a first try with short jumps is the same error.
lines[2] = "    x = 1"
exec("\n".join(lines))
print(long(5))

# Long expressions.
exec("@micropython.viper\ndef chain(x: int) -> int:\n    return " + "x + " * 500 + "x\n")
print(chain(3))
