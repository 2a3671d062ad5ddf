def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__)


# Arabic-Indic, Devanagari, fullwidth and mathematical digits
show(lambda: int("\u0663\u0664"))
show(lambda: int("-\u0967\u0966"))
show(lambda: int("\uff11\uff12"))
show(lambda: int("1\uff12"))
show(lambda: int("\u2003 12 \u2003"))
show(lambda: int("\U0001d7d9\U0001d7e2\U0001d7ff"))
show(lambda: int("\u0661\u0660", 2))
show(lambda: int("\u0661\u0662", 2))
show(lambda: int("\xb2"))
show(lambda: int("\xe9"))
show(lambda: float("\u0663.\u0665"))
show(lambda: float("\xbd"))
show(lambda: float("1e\u0662"))
