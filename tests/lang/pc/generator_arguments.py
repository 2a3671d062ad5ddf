# A generator expression without parentheses is the only argument of a call.

CALLS = (
    "f(x for x in y)",
    "f((x for x in y), 1)",
    "f(1, (x for x in y))",
    "f(1, x for x in y)",
    "f(*a, x for x in y)",
    "f(x for x in y, 1)",
    "f(a=1, b=(x for x in y))",
)
for text in CALLS:
    try:
        compile(text, "<call>", "eval")
    except SyntaxError as e:
        print(text, "->", e.msg)
    else:
        print(text, "is right")
