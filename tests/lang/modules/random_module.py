# random: ranges, repeatability and choice.
import random

random.seed(42)
first = [random.randint(1, 6) for _ in range(20)]
random.seed(42)
second = [random.randint(1, 6) for _ in range(20)]
print(first == second, all(1 <= v <= 6 for v in first), len(set(first)) > 1)
print(all(0 <= random.random() < 1 for _ in range(100)))
print(all(random.randrange(10) in range(10) for _ in range(100)))
print(all(random.randrange(5, 20, 5) in (5, 10, 15) for _ in range(50)))
print(all(random.choice("abc") in "abc" for _ in range(30)))
print(all(2.5 <= random.uniform(2.5, 3) <= 3 for _ in range(50)))
print(all(0 <= random.getrandbits(8) < 256 for _ in range(50)), random.getrandbits(0))
print(random.randint(3, 3), random.randrange(1), random.choice([7]))
seen = {random.randrange(4) for _ in range(300)}
print(sorted(seen))
for bad in ("random.randrange(0)", "random.choice([])", "random.randint(2, 1)"):
    try:
        eval(bad)
    except (ValueError, IndexError) as e:
        print(bad, type(e).__name__)
random.seed(1)
a = random.random()
random.seed(2)
print(a != random.random())
