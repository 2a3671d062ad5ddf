from pprint import pformat, pprint, pp, PrettyPrinter

data = {"name": "x" * 20, "list": list(range(30)), "nested": {"b": [1, 2, {"c": (1,)}], "a": None}, "t": ("a" * 30, "b" * 30, "c" * 30)}
pprint(data)
pprint(data, width=40)
pprint(data, indent=4)
pprint(data, compact=True)
pp({"b": 1, "a": 2})
print(pformat([1, 2]), pformat({}), pformat(()), pformat((1,)), pformat("a"), pformat({"b": 1, "a": 2}), pformat({3, 1, 2}), pformat(frozenset([2, 1])))
print(pformat([[1, [2, [3, [4]]]]], depth=2), pformat({"a": {"b": {}}}, depth=1), pformat(((1, (2,)),), depth=1))
pprint(["word " * 10, "x" * 100], width=30)
pprint("some words that do not fit in a line of forty columns", width=40)
pprint({"key": "some words that do not fit in a line of forty columns"}, width=40)
pprint(list("abcdefghijklmnop" * 3), width=50, compact=True)
pprint({i: i * i for i in range(30)}, width=30)
pprint({"a": {i for i in range(40)}}, width=40)
pprint(frozenset(range(40)), width=20)
pprint([{"a": 1, "b": 2}] * 4, width=20)
PrettyPrinter(width=10).pprint([1, 2, 3, 4, 5])
print(PrettyPrinter(sort_dicts=False).pformat({"b": 1, "a": 2}))
for kw in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        pformat([], **kw)
    except ValueError:
        print("ValueError")
