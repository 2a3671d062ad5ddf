# Statements at module level: names are globals and can be changed there.
x = 1
globals()["y"] = 2
print(x + y)
for name in ("alpha", "beta"):
    globals()[name] = name.upper()
print(alpha, beta)


def bump():
    global x, fresh
    x += 1
    fresh = "made by a function"


bump()
print(x, fresh)
exec("z = x * 10")
print(z)
print(__name__, "x" in globals(), "nothing" in globals())
if "z" in globals():
    del globals()["z"]
try:
    z
except NameError:
    print("z is gone")
print(sorted(n for n in globals() if not n.startswith("_")))
len = lambda x: "shadowed"
print(len([1]))
del len
print(len([1]))
print = print
print("still prints")
