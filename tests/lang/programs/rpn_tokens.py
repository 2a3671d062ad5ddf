# Shunting-yard: infix to postfix, then evaluated.
PREC = {"+": (1, 0), "-": (1, 0), "*": (2, 0), "/": (2, 0), "^": (3, 1)}


def tokens(s):
    i = 0
    while i < len(s):
        if s[i].isdigit():
            j = i
            while j < len(s) and s[j].isdigit():
                j += 1
            yield int(s[i:j])
            i = j
        else:
            if s[i] != " ":
                yield s[i]
            i += 1


def postfix(s):
    out, ops = [], []
    for t in tokens(s):
        if isinstance(t, int):
            out.append(t)
        elif t == "(":
            ops.append(t)
        elif t == ")":
            while (op := ops.pop()) != "(":
                out.append(op)
        else:
            p, right = PREC[t]
            while ops and ops[-1] != "(" and PREC[ops[-1]][0] >= p + right:
                out.append(ops.pop())
            ops.append(t)
    return out + ops[::-1]


def value(post):
    st = []
    for t in post:
        if isinstance(t, int):
            st.append(t)
            continue
        b, a = st.pop(), st.pop()
        st.append({"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a // b, "^": lambda: a**b}[t]())
    return st[0]


for s in ("1+2*3", "(1+2)*3", "2^3^2", "20/3-4*(5-7)", "10-3-2"):
    p = postfix(s)
    print(*p, "=", value(p))
