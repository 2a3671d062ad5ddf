# Modules that import each other.
import fixtures.ring_a
import fixtures.ring_b as b

print(fixtures.ring_a.get(), b.get())
print(fixtures.ring_a.ring_b is b, b.fixtures.ring_a is fixtures.ring_a)
