# differs: python3 is 3.11 here, which has no statement `type` (PEP 695 is 3.12)
from typing import TypeAliasType

type Number = int | float
type Pairs[K, V] = list[tuple[K, V]]
type Tree = list[Tree] | int
type Later = Undefined
print(Number, Number.__name__, Number.__value__, Number.__type_params__)
print(Pairs, Pairs.__value__, Pairs.__type_params__, Pairs[int, str], Pairs[int, str].__args__)
print(Tree.__value__, Tree.__value__ is Tree.__value__, isinstance(Tree, TypeAliasType))
try:
    Later.__value__
except NameError:
    print("NameError")
Undefined = 5
print(Later.__value__)
try:
    Number[int]
except TypeError as e:
    print("TypeError")
try:
    Number.__name__ = "x"
except AttributeError:
    print("AttributeError")


# Only a statement of that form is one; the word is a name otherwise.
def words():
    type = [1, 2]
    type[0] = 3
    print(type, type[1], type is type)
    type: int = 4
    print(type)
    if type: print(type + 1)
    return type


print(words(), type(1), type)


class Holder:
    type Inner = int

    def type(self):
        return 6


print(Holder.Inner.__value__, Holder().type())


def local():
    x = str
    type Alias[T] = dict[x, T]
    return Alias


print(local().__value__, local().__name__)
print(TypeAliasType("Made", int).__value__)
x = 1; type Second = x; print(Second.__value__)
wrong = ["type X", "type X[T]", "type X[] = 1", "type 1 = 2", "type X[T, T] = 1", "type X.y = 1"]
for text in wrong:
    try:
        exec(text)
        print("no error", text)
    except SyntaxError:
        print("SyntaxError", text)
wrong = ["def f[](): 0", "class A[*T: int]: 0", "def f[**P: int](): 0", "def f[T(): 0"]
for text in wrong + ["lambda[T]: 0"]:
    try:
        exec(text)
        print("no error", text)
    except SyntaxError:
        print("SyntaxError", text)
type type = int
print(type, type.__value__)
