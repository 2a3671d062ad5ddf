# Deeply nested source: a result or a clean exception.
CLEAN = (SyntaxError, RuntimeError, MemoryError)


def attempt(what, source, right):
    try:
        print(what, "ok" if eval(source) == right else "wrong")
    except CLEAN:
        print(what, "ok")


attempt("parentheses", "(" * 1000 + "1" + ")" * 1000, 1)
attempt("brackets", "[" * 1000 + "]" * 1000 + " != 1", True)
attempt("minus", "-" * 1000 + "1", 1)
attempt("not", "not " * 1000 + "1", True)
attempt("power", "**".join(["1"] * 1000), 1)
attempt("lambda", "(" + "lambda: " * 500 + "1)" + "()" * 500, 1)
attempt("conditional", "1 if 1 else " * 1000 + "2", 1)
attempt("subscripts", "'a'" + "[0]" * 1000, "a")
attempt("sum", "+".join(["1"] * 2000), 2000)
attempt("calls", "(lambda x: x)(" * 150 + "7" + ")" * 150, 7)
attempt("dict", "{0:" * 500 + "1" + "}" * 500 + " != 1", True)
for opener in ("(", "[", "{", "f(", "lambda: (", "[x for x in "):
    try:
        eval(opener * 2000)
        print("never")
    except CLEAN:
        print("clean", opener)


def block(n):
    lines = []
    for i in range(n):
        lines.append("    " * i + "if 1:")
    lines.append("    " * n + "result = 5")
    return "\n".join(lines)


ns = {}
try:
    exec(block(15), ns)
    print(ns["result"])
    exec(block(200), ns)
    print("deep ok")
except CLEAN:
    print("deep ok")
