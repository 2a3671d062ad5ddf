# Parsing CSV-like text, grouping, sorting and reporting.
DATA = """\
date,item,qty,price
2024-01-05,apple,10,0.50
2024-01-06,pear,4,0.75
2024-02-01,apple,20,0.50
2024-02-03,"plum, dried",2,3.25
2024-02-09,pear,,0.75
bad line
2024-03-01,apple,5,1.25
"""


def split(line):
    out, field, quoted = [], "", False
    for c in line:
        if c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            out.append(field)
            field = ""
        else:
            field += c
    return out + [field]


def rows(text):
    lines = text.strip().split("\n")
    names = split(lines[0])
    for number, line in enumerate(lines[1:], 2):
        fields = split(line)
        if len(fields) != len(names):
            yield number, None
            continue
        yield number, dict(zip(names, fields))


class Sale:
    def __init__(self, row):
        self.month = tuple(int(p) for p in row["date"].split("-"))[:2]
        self.item = row["item"]
        self.qty = int(row["qty"] or 0)
        self.price = float(row["price"])

    @property
    def total(self):
        return self.qty * self.price


sales, errors = [], []
for number, row in rows(DATA):
    try:
        sales.append(Sale(row))
    except (TypeError, ValueError, KeyError) as e:
        errors.append((number, type(e).__name__))
print(len(sales), errors)


def group(items, key):
    out = {}
    for x in items:
        out.setdefault(key(x), []).append(x)
    return out


for title, key in (("item", lambda s: s.item), ("month", lambda s: "%d-%02d" % s.month)):
    print(title.upper().center(30, "="))
    for name, found in sorted(
        group(sales, key).items(), key=lambda kv: (-sum(s.total for s in kv[1]), kv[0])
    ):
        print(f"{name:<15}{sum(s.qty for s in found):>5}{sum(s.total for s in found):>10.2f}")
best = max(sales, key=lambda s: s.total)
print(best.item, best.month, f"{best.total:.2f}", f"{sum(s.total for s in sales) / len(sales):.3f}")
