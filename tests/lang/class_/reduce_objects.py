# How `object` takes instances apart.

import copy


class Plain:
    def __init__(self):
        self.a = 1


class Slotted:
    __slots__ = ("x", "_y", "__z")

    def __init__(self):
        self.x, self._y = 1, 2


class Number(int):
    pass


class Args:
    def __getnewargs__(self):
        return (1, 2)


class Own:
    def __reduce__(self):
        return Own, ()


print(Plain().__getstate__(), Slotted().__getstate__())
print(object().__getstate__(), Number(5).__getstate__())
for o in (Plain(), Slotted(), Args()):
    make, args, state, items, pairs = o.__reduce_ex__(4)
    print(make.__name__, args[0].__name__, args[1:], state, items, pairs)
print(Own().__reduce_ex__(4) == (Own, ()))
print(Plain().__reduce_ex__(2)[0](Plain).__dict__)
for o in (iter([1, 2]), iter("ab"), iter({1: 2})):
    next(o)
    other = copy.copy(o)
    print(list(other), list(o))
