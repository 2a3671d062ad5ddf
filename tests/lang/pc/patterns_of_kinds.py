# Instances that are sequences and mappings match as what comes first among their classes.
import collections
import collections.abc


def kind(x):
    match x:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"


class C:
    pass


class M1(collections.UserDict, collections.abc.Sequence):
    pass


class M2(C, collections.UserDict, list):
    pass


class S1(collections.UserList, collections.abc.Mapping):
    pass


class S2(collections.UserList, dict):
    pass


class L(list):
    pass


class T(str):
    pass


class Late:
    pass


print([kind(x()) for x in (M1, M2, S1, S2, L, T, Late, dict, list, str)])
collections.abc.Sequence.register(Late)
print(kind(Late()))
