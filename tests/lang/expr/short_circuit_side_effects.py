# Which operands run in nested and/or/conditional/comparison expressions.
trace = []


def t(name, value):
    trace.append(name)
    return value


def run(label, f):
    trace.clear()
    value = f()
    print(label, value, "".join(trace))


run("1", lambda: t("a", 1) and t("b", 0) and t("c", 1))
run("2", lambda: t("a", 0) or t("b", 0) or t("c", 5))
run("3", lambda: t("a", 1) and (t("b", 0) or t("c", 2)) and t("d", 3))
run("4", lambda: (t("a", 0) and t("b", 1)) or (t("c", 0) and t("d", 1)) or t("e", 9))
run("5", lambda: not (t("a", 1) and t("b", 1)) or t("c", "x"))
run("6", lambda: t("a", 1) if t("b", 0) or t("c", 1) else t("d", 2))
run("7", lambda: (t("a", 0) if t("b", 0) else t("c", 0)) or t("d", 4))
run("8", lambda: t("a", 1) < t("b", 2) and t("c", 5) < t("d", 4) < t("e", 9))
run("9", lambda: [t("a", 1), t("b", 2)][t("c", 0)] and t("d", []))
run("10", lambda: any(t(c, c == "c") for c in "abcd"))
run("11", lambda: all(t(c, c != "c") for c in "abcd"))
run("12", lambda: t("a", {}).get(t("b", "k"), t("c", "d")) or t("e", 0))
run("13", lambda: (t("a", 0) or t("b", 1)) + (t("c", 0) or t("d", 10)))
run("14", lambda: not t("a", 0) and not t("b", 1) or not t("c", 0))
for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            run(
                "%d%d%d" % (a, b, c),
                lambda: (t("a", a) and t("b", b)) or (not t("c", c) and t("d", "d")),
            )
if t("x", 0) or t("y", 1) and t("z", 1):
    print("if taken")
while t("w", 1) and not t("v", 1):
    print("never")
print("".join(trace[-5:]))
x = None
print(x and x.attr, x is not None and x[0], x or "none", (x or {}).get("k", "default"))
