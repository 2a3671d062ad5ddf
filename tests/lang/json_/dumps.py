# json.dumps: values, keys, separators, errors.
import json

for o in (
    None, True, False, 0, -5, 10**30, "", "a", 'q"\\/', "\n\r\t\b\f\x00\x1f\x7f", [], [1], [1, [2, []]], (), (1,), (1, (2,)), {},
    {"a": 1}, {"a": {"b": [None, {}]}, "c": ()}, {1: 2, None: 3, True: 4, False: 5, -7: 6}, [[], {}, [{}]],
):
    print(json.dumps(o))
    print(json.dumps(o, separators=(",", ":")), json.dumps(o, separators=[" , ", " = "]))
for o in ({1, 2}, object(), [print], {"a": range(3)}, {(1, 2): 3}, 1j if False else frozenset(), len, int):
    try:
        print(json.dumps(o))
    except TypeError:
        print("TypeError")
for s in ((), ("a",), ("a", "b", "c"), []):
    try:
        json.dumps(1, separators=s)
    except ValueError:
        print("ValueError")
for s in (1, object()):
    try:
        json.dumps(1, separators=s)
    except TypeError:
        print("TypeError")
a = []
a.append([1, a])
d = {}
d["d"] = {"x": (d,)}
for o in (a, d):
    try:
        json.dumps(o)
    except ValueError as e:
        print("ValueError", e)
shared = [1]
print(json.dumps([shared, shared, {"s": shared}]))
d = {"a": 1, "b": 2, "c": 3}
del d["a"]
print(json.dumps(d))
del d["c"]
print(json.dumps(d), json.dumps(json.loads(json.dumps(["\u2028", {"x": [1, 2]}]))) == json.dumps(["\u2028", {"x": [1, 2]}]))
