# What code objects say of their names.
import inspect


def outer(a, b=1, *args, k=2, **kw):
    zeta, alpha, mid = 1, 2, 3

    def inner(x):
        nonlocal mid
        mid = x
        local = zeta + alpha + a
        return local

    def other():
        return inner, b

    used = inner(3)
    return inner, other, used


def show(code):
    print(code.co_name, code.co_varnames, code.co_cellvars, code.co_freevars, code.co_nlocals)
    print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags & 0x3BF)


show(outer.__code__)
inner, other, used = outer(10)
show(inner.__code__)
show(other.__code__)
print([cell.cell_contents for cell in inner.__closure__])
print(inner(5), [cell.cell_contents for cell in inner.__closure__])
cell = inner.__closure__[inner.__code__.co_freevars.index("alpha")]
cell.cell_contents = 100
print(inner(7))
del cell.cell_contents
try:
    inner(1)
except NameError as e:
    print(type(e).__name__, e)
try:
    cell.cell_contents
except ValueError as e:
    print(e)


class C:
    def method(self):
        return super().__repr__ and __class__

    def counter(self, start=0):
        total = start
        for i in range(3):
            total += i
        yield total


show(C.method.__code__)
print(C.method.__closure__[0].cell_contents is C)
show(C.counter.__code__)
show((lambda q, *r: q).__code__)


async def co(a):
    await a


async def agen():
    yield 1


show(co.__code__)
show(agen.__code__)
show(compile("x = 1", "<s>", "exec"))


def names():
    import os.path

    print(os.path.sep, len([1]))
    value = "text"
    return value.upper().lower


print(names.__code__.co_names)
print([line for line, *_ in names.__code__.co_positions()][-1] >= names.__code__.co_firstlineno)


def closure():
    seen, unset = [1], None

    def f():
        return seen, unset, len, missing, inspect

    return f


found = inspect.getclosurevars(closure())
print(found.nonlocals, sorted(found.globals), sorted(found.builtins), found.unbound)
print(type(found).__name__)


def deleted():
    x = 1
    del x

    def f():
        return x

    return f


print(deleted().__closure__ is not None)
