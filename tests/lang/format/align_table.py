# Building a report with padding, centring and rounding.
rows = [
    ("Widget", 4, 3.5, True),
    ("Gadget with long name", 12, 0.25, False),
    ("é€ü", 1, 100.0, True),
]
widths = [max(len(str(r[i])) for r in rows) for i in range(4)]
header = ("name", "n", "price", "ok")
line = "+".join("-" * (w + 2) for w in widths)
print(line)
print("|".join(" " + h.center(w) + " " for h, w in zip(header, widths)))
print(line)
for r in rows:
    cells = []
    for value, w in zip(r, widths):
        if isinstance(value, str):
            cells.append(f" {value:<{w}} ")
        elif isinstance(value, bool):
            cells.append(f" {'yes' if value else 'no':^{w}} ")
        elif isinstance(value, float):
            cells.append(f" {value:>{w}.1f} ")
        else:
            cells.append(f" {value:>{w}d} ")
    print("|".join(cells))
print(line)
total = sum(n * p for _, n, p, _ in rows)
print("total".rjust(10) if hasattr("", "rjust") else "     total", "%.2f" % total)
print("%-10s|%5d|%6.2f" % rows[0][:3])
print("{:<10.6}|{:>5}|{:>8.3f}".format(*rows[1]))
for i in range(1, 4):
    print(" ".join("%3d" % (i * j) for j in range(1, 8)))
