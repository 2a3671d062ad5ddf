# f64
# The normal distribution.
import statistics as s


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
N = s.NormalDist(100, 15)
R = lambda values: [round(v, 9) for v in values]
t(lambda: R([N.cdf(120), N.pdf(110), N.inv_cdf(0.3), N.zscore(130)]))
t(lambda: R(N.quantiles(4)))
t(lambda: R([N.overlap(s.NormalDist(110, 10)), N.overlap(s.NormalDist(110, 15))]))
t(lambda: (N + 5, 5 + N, N + N, N - N, 5 - N, N * 2, N / 3, -N, +N))
t(lambda: (N == N, N == s.NormalDist(100, 15), N == 5, hash(N) == hash(s.NormalDist(100, 15))))
t(lambda: (N.mean, N.median, N.mode, N.stdev, N.variance))
t(lambda: s.NormalDist.from_samples([1, 2, 3, 4.5]))
t(lambda: len(N.samples(3)))
for call in (
    lambda: N.inv_cdf(0),
    lambda: s.NormalDist(0, -1),
    lambda: s.NormalDist(0, 0).pdf(1),
    lambda: s.NormalDist(0, 0).cdf(1),
    lambda: N.overlap(3),
):
    t(call)
