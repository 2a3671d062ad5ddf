# The operators by the names of their methods.
import operator

for name in ("lt", "le", "eq", "ne", "gt", "ge", "add", "sub", "mul", "mod", "floordiv", "pow"):
    print(name, getattr(operator, "__%s__" % name)(7, 2))
for name in ("and", "or", "xor", "lshift", "rshift"):
    print(name, getattr(operator, "__%s__" % name)(6, 3))
for name in ("neg", "pos", "abs", "inv", "not", "index"):
    print(name, getattr(operator, "__%s__" % name)(-5))
print(operator.abs(-2), operator.__getitem__([1, 2], 1), operator.__contains__([1], 1))
print(operator.__concat__([1], [2]), operator.__iadd__([1], [2]))
print("lt" in operator.__all__, "itemgetter" in operator.__all__, "_abs" in operator.__all__)
