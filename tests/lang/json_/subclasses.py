# json: instances of classes derived from the built-in types.
import json


class L(list):
    pass


class D(dict):
    pass


class S(str):
    pass


class I(int):
    pass


class T(tuple):
    pass


class E(Exception):
    pass


print(json.dumps([L([1]), S("x"), I(4), T((1, 2)), D({S("k"): I(5)})]), json.loads(S("[1]")))
try:
    json.dumps(E())
except TypeError:
    print("TypeError")
