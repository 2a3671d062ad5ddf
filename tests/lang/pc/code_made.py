# Code and functions made of parts, as libraries that pickle functions do.
import marshal
import types

PARTS = (
    "argcount posonlyargcount kwonlyargcount nlocals stacksize flags code consts names varnames "
    "filename name qualname firstlineno linetable exceptiontable freevars cellvars"
).split()


def parts(code):
    return [getattr(code, "co_" + part) for part in PARTS]


def copied(function):
    code = function.__code__
    values = parts(code)
    values[PARTS.index("consts")] = tuple(
        [types.CodeType(*parts(c)) if isinstance(c, types.CodeType) else c for c in code.co_consts]
    )
    made = types.CodeType(*values)
    cells = tuple([types.CellType(c.cell_contents) for c in function.__closure__ or ()])
    found = types.FunctionType(made, globals(), function.__name__, function.__defaults__, cells)
    found.__kwdefaults__ = function.__kwdefaults__
    return found


def plain(a, b=2, *rest, key=3, **more):
    total = a + b + key
    for value in rest:
        total += value
    return total, sorted(more)


def outer(n, m):
    def inner(x):
        try:
            return x * n // m
        except ZeroDivisionError as e:
            return str(e), [n for n in range(2)]

    return inner


def gen(n):
    for i in range(n):
        yield (lambda: i * n)()


print(copied(plain)(1, 2, 3, 4, key=5, z=1), copied(plain)(1))
print(copied(outer(6, 2))(5), copied(outer(6, 0))(5))
print(list(copied(gen)(3)), copied(outer)(4, 2)(3))
made = copied(outer(1, 2)).__code__
print(made.co_freevars, made.co_varnames, made.co_name, made.co_qualname, made.co_firstlineno > 0)

code = outer(2, 1).__code__
again = marshal.loads(marshal.dumps(code))
cells = tuple([types.CellType(i) for i in (1, 2)])
print(types.FunctionType(again, globals(), None, None, cells)(10), again.co_freevars)
print(hasattr(types.CodeType, "co_exceptiontable"), code.replace(co_name="other").co_name)

for wrong in ((), parts(code)[:5]):
    try:
        types.CodeType(*wrong)
    except TypeError as e:
        print("TypeError")
try:
    types.FunctionType(code, globals())
except TypeError as e:
    print("TypeError")
