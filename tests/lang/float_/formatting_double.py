# f64
# Fixed, scientific and general formats with double precision.
for x in (math_pi := 3.141592653589793, 2.5, 1e-7, 123456789.125, 1e15, -0.00012345, 1 / 3):
    print("%.0f %.1f %.5f %.15f" % (x, x, x, x))
    print("%.0e %.3e %.12e" % (x, x, x))
    print("%g %.3g %.10g %.17g" % (x, x, x, x))
    print(f"{x:.2%} {x:12.4f}|{x:<14.3e}|{x:+.6g}|{x:015.5f}")
print(round(2.675, 2), round(1.005, 2), round(1234.5678, 2), round(1234.5678, -2), round(-0.15, 1))
print(
    round(1e22),
    round(0.1 + 0.2, 10),
    round(123.456789, 4),
    f"{0.1:.20f}",
    f"{1e15:.3f}",
    f"{2**-30:.12f}",
)
print(f"{1e100:.5g} {1e-100:.5g} {1e300:e} {5e-324:g} {1.7976931348623157e308:g}")
print(f"{0.1 + 0.2:.17f} {100 * 1.1} {1.15:.1f} {0.05:.1f} {0.25:.1f} {0.35:.1f}")
