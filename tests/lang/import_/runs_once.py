# A module body runs once, whatever way it is imported.
from fixtures import user_a, user_b
import fixtures.counter
import sys

print(user_a.go(), user_b.go(), fixtures.counter.count)
from fixtures.counter import count, up

print(up(), count, fixtures.counter.count)
print("fixtures.counter" in sys.modules, sys.modules["fixtures.counter"] is fixtures.counter)
m = __import__("fixtures.counter")
print(m is fixtures, m.counter.up())
del sys.modules["fixtures.counter"]
import fixtures.counter

print(fixtures.counter.count)
