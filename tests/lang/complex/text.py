# f64
# Formats of complex numbers.
z = 1.5 - 2j
print(str(z), repr(z), f"{z}", "%s" % z, [z, 1j])
print(f"{z:.2f}|{z:12}|{z:<12}|{z:^12}|{z:*^14}|{z:e}|{z:+.1f}|{z: .1f}|{z:g}|{z:G}|{z:n}|{z:.3}|{1j:.3}|{1j:8}|")
print(f"{12345.678 + 1e7j:,.1f} {z:#.0f} {complex('inf-nanj'):.1f} {complex('nan'):E} {1e16 + 1e-5j}")
for spec in ("010", "=10", "%", "d", "x", "s", "c", "10.2q"):
    try:
        print(format(z, spec))
    except Exception as e:
        print(spec, type(e).__name__, e)
for text in ("%d", "%f", "%x", "%c"):
    try:
        print(text % z)
    except Exception as e:
        print(text, type(e).__name__)
