# differs: as in MicroPython, a number that has no room for its decimals is written with an exponent
# f64
for x in (8.888e32, 1e30, 9.99e29, -1e30, 1e29, -1e29, 123456789.123, 1e300, -1.5e300):
    print("%.2f" % x, "%f" % x, "%+.2f" % x, "% .1f" % x, "%#.3f" % x, sep="|")
print("%.0f" % 1e49, "%.0f" % -1e40)
print("%.2F" % 1e40, "%40.2f|" % 1e40, "%-12.2f|" % 1e40, "%012.2f" % -1e40)
print("%.30f" % 0.1, "%.20f" % 12345678.5, "%.20f" % 1e16)
print("%.2f" % 10**31, "%f" % 10**27)
print("%.2f" % float("inf"), "%.1F" % float("-inf"), "%.3f" % float("nan"))
# Only the operator does so.
print(f"{1e40:.2f}", "{:.1f}".format(1e33), format(1e31, "f"))
