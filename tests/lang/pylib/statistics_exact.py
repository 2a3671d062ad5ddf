# f64
# Averages of fractions, decimals and mixed numbers are exact.
import statistics as s
from decimal import Decimal as D
from fractions import Fraction as F


def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for d in ([1,2,3,4],[1.5,2.5,4],[F(1,2),F(1,3)],[D("1.5"),D("2.25")],[1,2.5],[1e100,1,-1e100],[True,False],[3]):
    for n in "mean fmean median variance pvariance stdev pstdev mode median_grouped geometric_mean".split():
        t(lambda: (n, getattr(s,n)(d)))
t(lambda: s.mean(["a"]))
t(lambda: s.mean([]))
t(lambda: s.mean([D(1), 2.5]))
t(lambda: s.mean([F(1,2), 2.5]))
t(lambda: s.stdev([1]))
t(lambda: s.harmonic_mean([40,60], weights=[5,30]))
t(lambda: s.fmean([1,2],[3,4]))
