# Format specs of integers in every base, width, sign and alignment.
for n in (0, 5, -5, 255, -1000, 123456789):
    print(
        "|".join(
            format(n, spec) for spec in ("", "d", "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-")
        )
    )
    print(
        "|".join(
            format(n, spec)
            for spec in ("x", "X", "o", "b", "#x", "#o", "#b", "08x", "#010x", "_>8")
        )
    )
    print("|".join(format(n, spec) for spec in ("*^9", "+06d", "x<4d", ",", "+,")))
print(
    format(65, "c"),
    format(True, "d"),
    format(False, "5d"),
    format(2**64, "x"),
    format(-(2**65), "d"),
)
print(format(10**30, ","), format(2**70, ">30"), format(5, "f"), format(5, ".1f"), format(7, "e"))
for bad in (
    "format(5, 's')",
    "format(5, '.2d')",
    "format('a', 'd')",
    "format('a', '+')",
    "format(5, 'z')",
):
    try:
        print(eval(bad))
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__)
print(f"{5:3}{-5:3}{5:<3}|", f"{'a':3}{'b':>3}{'c':^3}|", f"{True:5}|{None!s:>5}|")
print("{:02d}:{:02d}:{:06.3f}".format(1, 2, 3.5), "{:>+6}".format(3))
