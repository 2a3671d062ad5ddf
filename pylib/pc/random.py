# Random numbers as CPython has them: `Random` is the Mersenne Twister with CPython's way of
# seeding it, so that a seed gives the same numbers as there. The functions of the module are
# methods of one such generator.

import math

import _twister

_N = 624


class Random:
    # Do the numbers come from the state?
    _is_plain = True

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        if "random" in vars(cls) or "getrandbits" in vars(cls):
            cls._is_plain = False

    def __new__(cls, *args, **options):
        self = super().__new__(cls)
        self._state = bytearray((_N + 2) * 4)
        return self

    def __init__(self, x=None):
        self.seed(x)

    def seed(self, a=None, version=2):
        if a is None:
            import os

            a = int.from_bytes(os.urandom(16), "big")
        elif isinstance(a, float):
            a = _float_hash(a)
        elif isinstance(a, (str, bytes, bytearray)):
            import hashlib

            if isinstance(a, str):
                a = a.encode()
            a = int.from_bytes(a + _sha512(a), "big")
        elif not isinstance(a, int):
            kinds = "NoneType, int, float, str, bytes, and bytearray"
            kinds = kinds.replace(", ", ",\n")
            raise TypeError("The only supported seed types are: " + kinds + ".")
        a = abs(int(a))
        words = max(1, (a.bit_length() + 31) // 32)
        _twister.seed(self._state, a.to_bytes(words * 4, "little"))
        self.gauss_next = None

    # The state holds 624 words, how many of them are used, and how many are of this turn. For
    # others all words are of this turn.
    def getstate(self):
        copy = bytearray(self._state)
        used = copy[_N * 4 : _N * 4 + 4]
        missing = _N - int.from_bytes(used, "little")
        _twister.fill(copy, bytearray(missing * 4))
        copy[_N * 4 : _N * 4 + 4] = used
        words = [int.from_bytes(copy[i : i + 4], "little") for i in range(0, _N * 4 + 4, 4)]
        return 3, tuple(words), self.gauss_next

    def setstate(self, state):
        version, words, gauss_next = state
        if version not in (2, 3):
            text = "state with version %s passed to Random.setstate() of version 3"
            raise ValueError(text % version)
        if len(words) != _N + 1 or not all([isinstance(word, int) for word in words]):
            raise ValueError("state vector is the wrong size")
        if not 0 <= words[-1] <= _N:
            raise ValueError("invalid state")
        for i, word in enumerate(words + (_N,)):
            self._state[i * 4 : i * 4 + 4] = (word & 0xFFFFFFFF).to_bytes(4, "little")
        self.gauss_next = gauss_next

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return type(self), (), self.getstate()

    def random(self):
        return _twister.random(self._state)

    def getrandbits(self, k):
        if 0 < k <= 30:
            return _twister.bits(self._state, k)
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        data = bytearray((k + 31) // 32 * 4)
        self._fill(data)
        last = int.from_bytes(data[-4:], "little") >> (-k % 32)
        return int.from_bytes(data[:-4], "little") | last << (len(data) * 8 - 32 if data else 0)

    def _fill(self, buffer):
        _twister.fill(self._state, buffer)

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def _randbelow(self, n):
        if n < 0x40000000 and self._is_plain:
            return _twister.below(self._state, n)
        bits = n.bit_length()
        value = self.getrandbits(bits)
        while value >= n:
            value = self.getrandbits(bits)
        return value

    def randrange(self, start, stop=None, step=1):
        start, step = _index(start), _index(step)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            start, stop = 0, start
        if step == 0:
            raise ValueError("zero step for randrange()")
        count = (_index(stop) - start + step + (-1 if step > 0 else 1)) // step
        if count <= 0:
            raise ValueError("empty range for randrange() (%d, %d, %d)" % (start, stop, step))
        return start + step * self._randbelow(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(len(seq))]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[int(self.random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                text = "The number of choices must be a keyword argument: k=%r"
                raise TypeError(text % weights)
            cum_weights = []
            for weight in weights:
                cum_weights.append((cum_weights[-1] if cum_weights else 0) + weight)
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not math.isfinite(total):
            raise ValueError("Total of weights must be finite")
        from bisect import bisect

        return [
            population[bisect(cum_weights, self.random() * total, 0, n - 1)] for _ in range(k)
        ]

    def shuffle(self, x):
        for i in range(len(x) - 1, 0, -1):
            j = self._randbelow(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        if isinstance(population, (set, frozenset, dict)) or not hasattr(population, "__getitem__"):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        if counts is not None:
            population = [item for item, n in zip(population, counts) for _ in range(n)]
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        found = []
        room = 21
        if k > 5:
            room += 4 ** math.ceil(math.log(k * 3) / math.log(4))
        if n <= room:
            pool = list(population)
            for i in range(k):
                j = self._randbelow(n - i)
                found.append(pool[j])
                pool[j] = pool[n - i - 1]
            return found
        taken = set()
        for i in range(k):
            j = self._randbelow(n)
            while j in taken:
                j = self._randbelow(n)
            taken.add(j)
            found.append(population[j])
        return found

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u, c = 1.0 - u, 1.0 - c
            low, high = high, low
        return low + (high - low) * math.sqrt(u * c)

    def expovariate(self, lambd=1.0):
        return -math.log(1.0 - self.random()) / lambd

    def gauss(self, mu=0.0, sigma=1.0):
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * 2.0 * math.pi
            radius = math.sqrt(-2.0 * math.log(1.0 - self.random()))
            z = math.cos(angle) * radius
            self.gauss_next = math.sin(angle) * radius
        return mu + z * sigma

    def normalvariate(self, mu=0.0, sigma=1.0):
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = 4 * math.exp(-0.5) / math.sqrt(2.0) * (u - 0.5) / v
            if z * z / 4.0 <= -math.log(v):
                return mu + z * sigma


    def lognormvariate(self, mu=0.0, sigma=1.0):
        return math.exp(self.normalvariate(mu, sigma))

    # On a circle, by the rejection method of Best and Fisher (1979).
    def vonmisesvariate(self, mu, kappa):
        if kappa <= 1e-6:
            return 2.0 * math.pi * self.random()
        s = 0.5 / kappa
        r = s + math.sqrt(1.0 + s * s)
        while True:
            z = math.cos(math.pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * math.exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        angle = math.acos(f)
        if self.random() <= 0.5:
            angle = -angle
        return (mu + angle) % (2.0 * math.pi)

    # By Cheng (1977) above 1, by Ahrens and Dieter (1974) below.
    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return -math.log(1.0 - self.random()) * beta
        if alpha > 1.0:
            a = math.sqrt(2.0 * alpha - 1.0)
            b, c = alpha - math.log(4.0), alpha + a
            while True:
                u = self.random()
                if not 1e-7 < u < 0.9999999:
                    continue
                v = 1.0 - self.random()
                w = math.log(u / (1.0 - u)) / a
                x = alpha * math.exp(w)
                z = u * u * v
                r = b + c * w - x
                if r + 1.0 + math.log(4.5) - 4.5 * z >= 0.0 or r >= math.log(z):
                    return x * beta
        while True:
            b = (math.e + alpha) / math.e
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -math.log((b - p) / alpha)
            u = self.random()
            if p > 1.0:
                if u <= x ** (alpha - 1.0):
                    return x * beta
            elif u <= math.exp(-x):
                return x * beta

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-math.log(1.0 - self.random())) ** (1.0 / beta)


# CPython's hash of a float: the fraction that it is, modulo a prime.
def _float_hash(value):
    if not math.isfinite(value):
        return 314159 if value > 0 else -314159 if value < 0 else 0
    prime = (1 << 61) - 1
    n, d = value.as_integer_ratio()
    return abs(n) % prime * pow(d % prime, prime - 2, prime) % prime


def _index(value):
    try:
        return value.__index__()
    except AttributeError:
        text = "'%s' object cannot be interpreted as an integer"
        raise TypeError(text % type(value).__name__) from None


def _sha512(data):
    try:
        from hashlib import sha512
    except ImportError:
        return b""
    return sha512(data).digest()


class SystemRandom(Random):
    def seed(self, *args, **options):
        self.gauss_next = None

    def getstate(self, *args):
        raise NotImplementedError("System entropy source does not have state.")

    setstate = getstate

    def _fill(self, buffer):
        import os

        buffer[:] = os.urandom(len(buffer))

    def random(self):
        return self.getrandbits(53) * 2.0**-53

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        data = bytearray((k + 7) // 8)
        self._fill(data)
        return int.from_bytes(data, "big") >> (-k % 8)


_inst = Random()
for _name in (
    "seed random uniform getrandbits randint randrange choice randbytes choices shuffle sample "
    "triangular expovariate gauss normalvariate lognormvariate vonmisesvariate gammavariate "
    "betavariate paretovariate weibullvariate getstate setstate"
).split():
    globals()[_name] = getattr(_inst, _name)
