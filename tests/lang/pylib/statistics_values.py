# f64
import statistics as s

print(s.mean([1, 2, 3, 4]), s.mean([1, 2]), s.mean([1.5, 2.5]), s.fmean([1, 2, 4]), s.fmean([1, 2], [3, 1]))
print(s.median([3, 1, 2]), s.median([4, 1, 2, 3]), s.median_low([4, 1, 2, 3]), s.median_high([4, 1, 2, 3]))
print(s.mode([1, 2, 2, 3]), s.multimode("aabbc"), s.multimode([]), s.mode("ba"))
print(s.variance([1, 2, 3, 4]), s.pvariance([1, 2, 3, 4]), s.stdev([2, 4, 4, 4, 5, 5, 7, 9]) == s.variance([2, 4, 4, 4, 5, 5, 7, 9]) ** 0.5, s.pstdev([2, 4, 4, 4, 5, 5, 7, 9]))
print(s.variance([1, 3]), s.pvariance([1, 3]), round(s.variance([0.5, 1.25, 9.0]), 9), s.variance([1, 2, 3], 2))
print(round(s.geometric_mean([54, 24, 36]), 9), round(s.harmonic_mean([40, 60]), 9), s.harmonic_mean([0, 1]))
print(s.quantiles([1, 2, 3, 4, 5]), s.quantiles(range(11), n=4, method="inclusive"), s.quantiles([1, 3], n=2), s.quantiles(range(20), n=10))
print(round(s.correlation([1, 2, 3], [2, 4, 7]), 9), round(s.covariance([1, 2, 3], [2, 4, 7]), 9))
for f in (lambda: s.mean([]), lambda: s.median([]), lambda: s.mode([]), lambda: s.variance([1]), lambda: s.geometric_mean([-1]), lambda: s.harmonic_mean([-1]), lambda: s.quantiles([1]), lambda: s.quantiles([1, 2], n=0), lambda: s.correlation([1, 1], [1, 2]), lambda: s.quantiles([1, 2], method="x")):
    try:
        print(f())
    except s.StatisticsError:
        print("StatisticsError")
    except ValueError:
        print("ValueError")
