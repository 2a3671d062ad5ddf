# Settings in TOML, and an order by dependencies.

import tomllib
from graphlib import CycleError, TopologicalSorter

GOOD = '''
title = "T\\u00e9\\n" # c
"quoted key" = 'lit\\eral'
a.b.c = 1
ints = [1_000, -5, 0xff, 0o17, 0b101,
  +7, ]
floats = [1.5, -2e3, 6.02_2E+23, inf, -inf]
flags = [true, false]
lines = """
first \\
   second "quoted" ""\\"
"""
raw = \'\'\'
x\\y\'\'\'
d = 1979-05-27
t = 07:32:00.5
dt = 1979-05-27T07:32:00Z
dt2 = 1979-05-27 00:32:00.999999-07:00
inline = { x = 1, y.z = [ {}, {q=2} ] }
[table]
k = 1
[table.sub]
k = 2
[[list]]
n = 1
[[list]]
n = 2
[list.inner]
m = 3
'''
for key, value in tomllib.loads(GOOD).items():
    print(key, repr(value))
for text in ("a", "a =", "a = 1\na = 2", "[t]\n[t]", "a = 'x", 'a = "\\x"', "a = [1", "a = {b = 1",
             "a = 01", "a = 1979-13-01", "[a]\nb=1\n[a.b]", "a = 1 b = 2", "[[a]]\n[a]", "a={}\n[a.b]"):
    try:
        print(tomllib.loads(text))
    except tomllib.TOMLDecodeError as e:
        print("TOMLDecodeError")

s = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
order = list(s.static_order())
print(order[0], order[-1], sorted(order[1:3]))
s = TopologicalSorter()
s.add(2, 1)
s.add(3, 2, 1)
s.prepare()
while s.is_active():
    ready = s.get_ready()
    print(ready)
    s.done(*ready)
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e:
    print(e.args[0], len(e.args[1]))
