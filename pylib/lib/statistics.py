# Averages and their spread.


class StatisticsError(ValueError):
    pass


def _data(data, least, message):
    data = list(data)
    if len(data) < least:
        raise StatisticsError(message)
    return data


# A number as numerator and denominator; infinities and NaN have none.
def _fraction(x):
    if isinstance(x, int):
        return x, 1
    try:
        return x.as_integer_ratio()
    except AttributeError:
        raise TypeError("can't convert type '%s' to numerator/denominator" % type(x).__name__)
    except (OverflowError, ValueError):
        return x, None


# The type of a sum of both: the one that is no int and no base of the other.
def _common(a, b):
    if a is b or issubclass(b, int):
        return a
    if issubclass(a, int) or issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(a, float) and not hasattr(b, "sqrt"):
        return a
    if issubclass(b, float) and not hasattr(a, "sqrt"):
        return b
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _gcd(a, b):
    while b:
        a, b = b, a % b
    return a


# The exact sum of what `part` makes of the fractions: type, numerator, denominator, count.
def _total(data, part=None):
    kind, sums, count = int, {}, 0
    for x in data:
        if type(x) is not kind:
            kind = _common(kind, type(x))
        n, d = _fraction(x)
        if part is not None:
            n, d = part(n, d)
        sums[d] = sums.get(d, 0) + n
        count += 1
    if None in sums:
        return kind, sums[None], None, count
    num, den = 0, 1
    for d, n in sums.items():
        common = _gcd(den, d)
        num = num * (d // common) + n * (den // common)
        den = den // common * d
    return kind, num, den, count


# A fraction as a value of the type.
def _value(kind, num, den):
    if den is None:
        return num
    if issubclass(kind, int):
        return num // den if num % den == 0 else num / den
    if issubclass(kind, float):
        return kind(num / den)
    if hasattr(kind, "sqrt"):
        return kind(num) / kind(den)
    return kind(num) / den


def _sum(data):
    kind, num, den, _ = _total(data)
    return _value(kind, num, den)


def _square(n, d):
    return (n * n, None) if d is None else (n * n, d * d)


def mean(data):
    data = _data(data, 1, "mean requires at least one data point")
    kind, num, den, n = _total(data)
    return num / n if den is None else _value(kind, num, den * n)


def fmean(data, weights=None):
    data = _data(data, 1, "fmean requires at least one data point")
    if weights is None:
        return _sum([float(x) for x in data]) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    return float(_sum([x * w for x, w in zip(data, weights)])) / _sum(weights)


def geometric_mean(data):
    from math import exp, log

    data = _data(data, 1, "geometric mean requires a non-empty dataset")
    if min(data) <= 0:
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers"
        )
    return exp(fmean([log(x) for x in data]))


def harmonic_mean(data, weights=None):
    data = _data(data, 1, "harmonic_mean requires at least one data point")
    if min(data) < 0:
        raise StatisticsError("harmonic mean does not support negative values")
    if min(data) == 0:
        return 0
    if weights is None:
        return len(data) / _sum([1 / x for x in data])
    return _sum(weights) / _sum([w / x for x, w in zip(data, weights)])


_NO_MEDIAN = "no median for empty data"


def median(data):
    data = sorted(_data(data, 1, _NO_MEDIAN))
    n = len(data)
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(_data(data, 1, _NO_MEDIAN))
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(_data(data, 1, _NO_MEDIAN))
    return data[len(data) // 2]


# The median of values that stand for intervals around them.
def median_grouped(data, interval=1):
    data = sorted(_data(data, 1, _NO_MEDIAN))
    n = len(data)
    middle = data[n // 2]
    below = len([x for x in data if x < middle])
    within = len([x for x in data if x == middle])
    try:
        middle, interval = float(middle), float(interval)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return middle - interval / 2 + interval * (n / 2 - below) / within


def multimode(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    most = max(counts.values()) if counts else 0
    return [x for x, n in counts.items() if n == most]


def mode(data):
    found = multimode(data)
    if not found:
        raise StatisticsError("no mode for empty data")
    return found[0]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(_data(data, 2, "must have at least two data points"))
    if method not in ("exclusive", "inclusive"):
        raise ValueError("Unknown method: %r" % (method,))
    inclusive = method == "inclusive"
    size = len(data)
    m = size - 1 if inclusive else size + 1
    out = []
    for i in range(1, n):
        j, delta = divmod(i * m, n)
        if not inclusive:
            j = min(max(j, 1), size - 1)
            delta = i * m - j * n
            j -= 1
        out.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    return out


# The sum of the squared distances from the centre, which may be the average.
def _squares(data, center):
    if center is not None:
        return _total([(x - center) * (x - center) for x in data])
    kind, num, den, n = _total(data)
    _, squares, square_den, _ = _total(data, _square)
    if den is None:
        return kind, num - num, None, n
    # n times the sum of squares, less the square of the sum.
    top = n * squares * den * den - num * num * square_den
    return kind, top, n * square_den * den * den, n


def _spread(data, center, least, name):
    text = "%s requires at least %s" % (name, ("", "one data point", "two data points")[least])
    data = _data(data, least, text)
    kind, num, den, n = _squares(data, center)
    return kind, num, den if den is None else den * (n - least + 1)


def variance(data, xbar=None):
    return _value(*_spread(data, xbar, 2, "variance"))


def pvariance(data, mu=None):
    return _value(*_spread(data, mu, 1, "pvariance"))


# The root of a fraction: of an integer with twice the bits of a float, what is lost as a last bit.
def _root(kind, num, den):
    from math import isqrt

    if den is None:
        return num
    if issubclass(kind, (int, float)) or not hasattr(kind, "sqrt"):
        shift = max(0, 130 - num.bit_length() + den.bit_length())
        shift += shift & 1
        whole, rest = divmod(num << shift, den)
        root = isqrt(whole)
        return (root * 2 | (rest != 0 or root * root != whole)) / (1 << shift // 2 + 1)
    return _value(kind, num, den).sqrt()


def stdev(data, xbar=None):
    return _root(*_spread(data, xbar, 2, "stdev"))


def pstdev(data, mu=None):
    return _root(*_spread(data, mu, 1, "pstdev"))


def _deviations(x, y):
    x, y = list(x), list(y)
    if len(x) != len(y):
        raise StatisticsError("both inputs must have the same number of data points")
    if len(x) < 2:
        raise StatisticsError("at least two data points are required")
    mx, my = fmean(x), fmean(y)
    return [a - mx for a in x], [b - my for b in y], mx, my


def covariance(x, y, /):
    x, y, _, _ = _deviations(x, y)
    return _sum([a * b for a, b in zip(x, y)]) / (len(x) - 1)


def correlation(x, y, /):
    x, y, _, _ = _deviations(x, y)
    sxx, syy = _sum([a * a for a in x]), _sum([b * b for b in y])
    if not sxx or not syy:
        raise StatisticsError("at least one of the inputs is constant")
    return _sum([a * b for a, b in zip(x, y)]) / (sxx * syy) ** 0.5


def linear_regression(x, y, /, *, proportional=False):
    from collections import namedtuple

    line = namedtuple("LinearRegression", ("slope", "intercept"))
    if proportional:
        x, y = list(x), list(y)
        return line(_sum([a * b for a, b in zip(x, y)]) / _sum([a * a for a in x]), 0.0)
    x, y, mx, my = _deviations(x, y)
    sxx = _sum([a * a for a in x])
    if not sxx:
        raise StatisticsError("x is constant")
    slope = _sum([a * b for a, b in zip(x, y)]) / sxx
    return line(slope, my - slope * mx)


# A normal distribution. Those of independent variables can be added.
class NormalDist:
    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data))

    @property
    def mean(self):
        return self._mu

    median = mode = mean

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def samples(self, n, *, seed=None):
        import random

        if seed is not None:
            random.seed(seed)
        out = []
        for _ in range(n):
            p = 0.0
            while not p:
                p = random.random()
            out.append(self._mu + self._sigma * _quantile(p))
        return out

    def _needs_spread(self, name):
        if not self._sigma:
            raise StatisticsError("%s() not defined when sigma is zero" % name)

    def pdf(self, x):
        from math import exp, pi, sqrt

        self._needs_spread("pdf")
        distance = x - self._mu
        return exp(distance * distance / (-2.0 * self.variance)) / sqrt(2 * pi * self.variance)

    def cdf(self, x):
        self._needs_spread("cdf")
        return _below((x - self._mu) / self._sigma)

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return self._mu + self._sigma * _quantile(p)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def zscore(self, x):
        self._needs_spread("zscore")
        return (x - self._mu) / self._sigma

    # The area under both curves.
    def overlap(self, other):
        from math import erf, fabs, log, sqrt

        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        va, vb = a.variance, b.variance
        if not va or not vb:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv, dm = vb - va, fabs(b._mu - a._mu)
        if not dv:
            return 1.0 - erf(dm / (2.0 * a._sigma * sqrt(2.0)))
        middle = a._mu * vb - b._mu * va
        wide = a._sigma * b._sigma * sqrt(dm * dm + dv * log(vb / va))
        first, second = (middle + wide) / dv, (middle - wide) / dv
        return 1.0 - (
            fabs(b.cdf(first) - a.cdf(first)) + fabs(b.cdf(second) - a.cdf(second))
        )

    def __add__(self, other):
        if isinstance(other, NormalDist):
            from math import hypot

            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            from math import hypot

            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return "%s(mu=%r, sigma=%r)" % (type(self).__name__, self._mu, self._sigma)


# The part of the standard distribution below `x`.
def _below(x):
    from math import erfc, sqrt

    return 0.5 * erfc(-x / sqrt(2.0))


# Its inverse, by halving: the steps end where floats have no middle.
def _quantile(p):
    if p == 0.5:
        return 0.0
    if p > 0.5:
        return -_quantile(1.0 - p)
    low, high = -40.0, 0.0
    while True:
        middle = (low + high) / 2
        if not low < middle < high:
            return middle
        if _below(middle) < p:
            low = middle
        else:
            high = middle
