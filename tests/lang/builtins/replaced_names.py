# Names of builtins that the program sets and deletes.
import builtins

builtins.answer = 42
print(answer)


def size(x):
    return len(x)


print(size([1, 2]))
original = builtins.len
builtins.len = lambda x: "replaced"
print(size([1, 2]), len(()))
builtins.len = original
print(size([1, 2]))
del builtins.answer
try:
    answer
except NameError as e:
    print(e)
try:
    del builtins.answer
except AttributeError:
    print("AttributeError")
print(hasattr(builtins, "answer"), hasattr(builtins, "len"))
kept = builtins.abs
del builtins.abs
try:
    abs(-1)
except NameError as e:
    print(e)
builtins.abs = kept
print(abs(-1))

# A global hides a builtin, whatever becomes of it.
max = 5
builtins.max = 6
print(max)
del max
print(max)

build = builtins.__build_class__
builtins.__build_class__ = lambda body, name, *bases: (name, bases)


class A:
    pass


class B(int, float, str):
    pass


print(A, B)
builtins.__build_class__ = build


class C:
    x = 1


print(C.x)
