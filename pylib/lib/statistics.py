# Averages and their spread.


class StatisticsError(ValueError):
    pass


def _data(data, least, message):
    data = list(data)
    if len(data) < least:
        raise StatisticsError(message)
    return data


# The sum, without the errors of adding small floats to large ones.
def _sum(data):
    total = 0
    lost = 0.0
    for x in data:
        if isinstance(total, int) and isinstance(x, int):
            total += x
            continue
        new = total + x
        lost += (total - new) + x if abs(total) >= abs(x) else (x - new) + total
        total = new
    return total + lost if lost else total


# Ints are divided exactly where they can be.
def _ratio(a, n):
    if isinstance(a, int) and a % n == 0:
        return a // n
    return a / n


def mean(data):
    data = _data(data, 1, "mean requires at least one data point")
    return _ratio(_sum(data), len(data))


def fmean(data, weights=None):
    data = _data(data, 1, "fmean requires at least one data point")
    if weights is None:
        return float(_sum(data)) / len(data)
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


def _squares(data, center):
    if center is None:
        total, n = _sum(data), len(data)
        if isinstance(total, int):
            # Exact: n times the sum of squares, as one fraction.
            return (n * _sum([x * x for x in data]) - total * total), n
        center = total / n
    return _sum([(x - center) * (x - center) for x in data]), 1


def variance(data, xbar=None):
    data = _data(data, 2, "variance requires at least two data points")
    total, n = _squares(data, xbar)
    return _ratio(total, n * (len(data) - 1))


def pvariance(data, mu=None):
    data = _data(data, 1, "pvariance requires at least one data point")
    total, n = _squares(data, mu)
    return _ratio(total, n * len(data))


def stdev(data, xbar=None):
    data = _data(data, 2, "stdev requires at least two data points")
    return variance(data, xbar) ** 0.5


def pstdev(data, mu=None):
    data = _data(data, 1, "pstdev requires at least one data point")
    return pvariance(data, mu) ** 0.5


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
