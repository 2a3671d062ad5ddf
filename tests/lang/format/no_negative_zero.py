# The option z: a zero has no minus sign, also one that comes of rounding.
for spec in ("z", "z.1f", "z.0f", "+z.1f", " z.1f", "z8.1f", "z08.1f", "*>z8.1f", "z.2e", "z.3g", "z%", "z#.0f", "z,.1f"):
    print(spec, [format(x, spec) for x in (-0.0, 0.0, -0.01, 0.01, -1.25, 3.0)])
for spec in ("z", "zd", "z.1f"):
    try:
        print(format(5, spec))
    except ValueError:
        print("ValueError")
for spec in ("z", "zs"):
    try:
        print(format("a", spec))
    except ValueError:
        print("ValueError")
for spec in ("zz.1f", "#z.1f", "z+.1f"):
    try:
        print(format(-0.0, spec))
    except ValueError:
        print("ValueError")
print(f"{-0.001:z.1f}", "{:z.2f}".format(-0.001))
