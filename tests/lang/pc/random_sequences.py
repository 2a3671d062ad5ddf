# f64
# The same seed gives CPython's numbers.
import random

for seed in (1, 0, -5, 2**70, "text", b"bytes", 2.5, True):
    random.seed(seed)
    print(seed, random.random(), random.getrandbits(7), random.getrandbits(100))
random.seed(42)
items = list(range(10))
random.shuffle(items)
print(items, random.choice("abcdef"), random.sample(range(50), 5), random.randint(1, 1000))
print(random.choices("abc", k=5), random.choices("abc", [1, 2, 3], k=4), random.uniform(1, 2))
print(random.randrange(10, 100, 7), random.randrange(2**40), random.randbytes(5))
print([round(f(1, 2), 9) for f in (random.gauss, random.normalvariate, random.betavariate)])
print(round(random.expovariate(2), 9), round(random.triangular(0, 10, 3), 9))

own = random.Random(7)
state = own.getstate()
first = [own.random() for _ in range(700)]
own.setstate(state)
print(first == [own.random() for _ in range(700)], first[-1], own.getrandbits(32))
middle = own.getstate()
print(middle[0], len(middle[1]), middle[1][0], middle[1][-1], sum(middle[1]))
after = own.random()
own.setstate(middle)
print(own.random() == after)


class Fixed(random.Random):
    def getrandbits(self, k):
        return 2


print(Fixed().choice("abcd"), Fixed().randrange(5))
for wrong in (lambda: random.seed([]), lambda: random.randrange(0), lambda: random.choice([])):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__)
