# Every binary operator with every mix of operand kinds, normal and in place.
values = {"int": 7, "neg": -3, "bool": True, "float": 2.5, "big": 2**65}
ops = [
    "+",
    "-",
    "*",
    "//",
    "%",
    "/",
    "**",
    "<<",
    ">>",
    "&",
    "|",
    "^",
    "<",
    "<=",
    "==",
    "!=",
    ">",
    ">=",
    "is",
    "is not",
]
skip = {("**", "big"), ("<<", "big")}
for op in ops:
    row = []
    for an, a in values.items():
        for bn, b in values.items():
            if (op, bn) in skip or (
                op == "**" and (an in ("neg", "big") or bn in ("neg", "float"))
            ):
                continue
            if op in ("is", "is not") and an == bn:
                continue
            if "float" in (an, bn) and "big" in (an, bn) or op in ("/", ">>") and "big" in (an, bn):
                continue
            try:
                r = eval("a %s b" % op)
                if op not in ("<", "<=", "==", "!=", ">", ">=", "is", "is not"):
                    ns = {"x": a, "b": b}
                    exec("x %s= b" % op, ns)
                    if ns["x"] != r or type(ns["x"]) is not type(r):
                        print("in-place differs", op, an, bn)
                row.append(("%.4g" % r) if isinstance(r, float) else str(r))
            except (TypeError, ValueError) as e:
                row.append(type(e).__name__[:2])
    print(op, " ".join(row))
