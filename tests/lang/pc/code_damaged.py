# differs: the parts of code are the interpreter's own, and CPython does not look at them
# Parts of code that do not fit together are refused.
import types

PARTS = (
    "argcount posonlyargcount kwonlyargcount nlocals stacksize flags code consts names varnames "
    "filename name qualname firstlineno linetable exceptiontable freevars cellvars"
).split()


def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total


values = [getattr(loop.__code__, "co_" + part) for part in PARTS]
print(types.FunctionType(types.CodeType(*values), {})(4))
refused = run = 0
for part in "code", "linetable":
    at = PARTS.index(part)
    for i in range(len(values[at])):
        for change in (1, 0x80, 0xFF):
            damaged = bytearray(values[at])
            damaged[i] ^= change
            given = list(values)
            given[at] = bytes(damaged)
            try:
                types.CodeType(*given)
                run += 1
            except ValueError:
                refused += 1
print(refused > run, refused + run == 3 * (len(values[6]) + len(values[14])))
for part, value in ("code", b""), ("linetable", b"x"), ("consts", ()):
    given = list(values)
    given[PARTS.index(part)] = value
    try:
        types.CodeType(*given)
        print("made")
    except ValueError as e:
        print(e)
