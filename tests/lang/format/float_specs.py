# Format specs of floats that f32 holds exactly.
for x in (0.0, 1.0, -1.5, 0.25, 100.0, 1234.5, 65536.0):
    print(
        "|".join(
            format(x, spec) for spec in ("", "f", ".0f", ".1f", ".3f", "8.2f", "<8.2f", "^9.1f")
        )
    )
    print(
        "|".join(
            format(x, spec) for spec in ("e", ".2e", "g", ".2g", "E", "G", "+.1f", " .1f", "08.2f")
        )
    )
    print("|".join(format(x, spec) for spec in ("%", ".1%", "*>8.1f", "10", "<10", "+", "05")))
for x in (float("inf"), float("-inf"), float("nan")):
    print(format(x), format(x, "f"), format(x, "e"), format(x, "6.1f"), format(x, "<6g") + "|")
print(
    "%5.1f|%-7.2f|%+.1e|%g" % (2.5, 0.5, 512.0, 0.125), f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {3.5:.0f}"
)
print(f"{-0.0} {-0.0:.1f} {0.0:+} {1e6:g} {1e5:g} {1e-4:g} {1e-5:g} {123456.0:g} {1234567.0:g}")
print(f"{1.0:.10f}", f"{0.5:.20f}", f"{2.0**20:.0f}", f"{2.0**30:,.0f}")
