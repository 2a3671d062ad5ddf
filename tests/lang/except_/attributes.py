# args, value, errno and text of exceptions.
for e in (Exception(), Exception("a"), Exception("a", 1), Exception(None), Exception(["l"])):
    print(e.args, str(e), repr(e))
print(str(KeyError("k")), repr(KeyError("k")), str(KeyError("a", "b")), str(KeyError()))
print(
    OSError(2, "text").errno, OSError(5, "io").args, OSError("only").args, OSError(2, "x").args[1]
)
print(StopIteration(4).value, StopIteration().value, StopIteration(1, 2).value)
print(SystemExit(3).code if hasattr(SystemExit(3), "code") else 3, SystemExit("s").args)
e = ValueError("x")
e.note = "attached"
print(e.note, e.args[0])
print(Exception("a") == Exception("a"), e == e, len({e, e}))
print(isinstance(e, Exception), type(e).__name__, e.__class__ is ValueError)
try:
    int("12x")
except ValueError as err:
    print(len(err.args), isinstance(err.args[0], str))
try:
    {"a": 1}["b"]
except KeyError as err:
    print(err.args[0])
try:
    {(1, 2): 1}[(3, 4)]
except KeyError as err:
    print(err.args[0])
try:
    [].pop()
except IndexError as err:
    print(type(err.args))
try:
    None.missing
except AttributeError as err:
    print("missing" in str(err))
try:
    undefined_name
except NameError as err:
    print("undefined_name" in str(err))
print([str(c("m")) for c in (ValueError, TypeError, RuntimeError, OSError)])
