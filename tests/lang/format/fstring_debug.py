# The = specifier of f-strings keeps the source text.
x, y = 3, 1.5
text = "abc"
print(f"{x=}", f"{x = }", f"{ x=}", f"{x= }", f"{x+y=}", f"{x + y = }")
print(f"{text=}", f"{text=!s}", f"{text=!r}", f"{text.upper()=}", f"{text[0]=}")
print(f"{x=:5d}|", f"{y=:.2f}", f"{text=:>6}|", f"{x=!r:>4}|")
print(f"{[x, y]=}", f"{(x, y)=}", f"{x == 3=}", f"{len(text)=}")
print(f"a{x=}b{y=}c", f"{x=}{x=}", f"{'q'=}")
print(f"{x:{x}}|", f"{x=:{x + 2}}|", f"{text=:{'>'}{x * 3}}|")


class P:
    def __init__(self):
        self.v = [1]

    def __repr__(self):
        return "P()"

    def __str__(self):
        return "str of P"


p = P()
print(f"{p=}", f"{p=!s}", f"{p.v=}", f"{p}")
d = {"k": 1}
print(f"{d['k']=}", f"{d=}", f"{x > 1 and y=}")
print(f"{x!r}={x}", f"{x}=", f"={x}", f"{x >= 3}", f"{x != 3}", f"{x <= 3} {x == 3}")
