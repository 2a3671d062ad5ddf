# f64
import random

CALLS = """random() getrandbits(70) randrange(100) randrange(2,50,7) randint(1,6) choice('abcdef') uniform(1,2)
choices([1,2,3],[1,2,5],k=4) sample(range(100),5) sample(range(1000),8) gauss(0,1) gauss(0,1)
normalvariate(0,1) expovariate(2) triangular(1,5,2) randbytes(5) getrandbits(1)""".split()
for seed in (42, 0, -5, 2**70, "abc", b"xy"):
    r = random.Random(seed)
    values = [eval("r." + call) for call in CALLS]
    print(seed, [round(v, 9) if isinstance(v, float) else v for v in values])
r = random.Random(1)
state = r.getstate()
items = list(range(10))
r.shuffle(items)
print(items)
r.setstate(state)
print(r.random() == random.Random(1).random())
for f in (lambda: r.choice([]), lambda: r.randrange(0), lambda: r.sample([1], 2), lambda: r.getrandbits(-1)):
    try:
        print(f())
    except (IndexError, ValueError) as e:
        print(type(e).__name__)
print(0 <= random.SystemRandom().random() < 1, sorted(random.sample(range(5), 5)), len(random.choices("ab", k=3)))
