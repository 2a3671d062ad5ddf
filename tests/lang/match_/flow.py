# Guards, scopes, and match inside other statements.
def guard(x):
    match x:
        case n if n < 0:
            return "negative"
        case n if (m := n * 2) > 10:
            return ("large", m)
        case n if n == 3 or n == 4:
            return "three or four"
        case n:
            return n


print([guard(x) for x in (-1, 6, 3, 4, 5)])


def loop(items):
    out = []
    for item in items:
        match item:
            case "stop":
                break
            case "skip":
                continue
            case [a, b]:
                out.append(a + b)
            case x:
                out.append(x)
    else:
        out.append("end")
    return out


print(loop([1, "skip", [2, 3], "stop", 4]))
print(loop([1, [2, 3]]))


def gen(x):
    match x:
        case [*items]:
            for i in items:
                got = yield i
                match got:
                    case None:
                        pass
                    case g:
                        yield ("got", g)
        case _:
            yield "one"


print(list(gen([1, 2])), list(gen(5)))
g = gen([1, 2])
print(next(g), g.send("s"), next(g))


def closure(x):
    match x:
        case [a, f]:
            return lambda: (a, f)
        case {"k": v}:
            def inner():
                nonlocal v
                v += 1
                return v
            return inner


print(closure([1, 2])())
c = closure({"k": 1})
print(c(), c())


def unbound(x):
    match x:
        case 1:
            y = 1
    return y


print(unbound(1))
try:
    unbound(2)
except UnboundLocalError:
    print("UnboundLocalError")


def rebinding(x):
    match x:
        case [x] if x == 5:
            return ("first", x)
        case [x, y] | [x, y, _]:
            return ("second", x, y)
        case x:
            return ("third", x)


print(rebinding([5]), rebinding([6]), rebinding([1, 2]), rebinding([1, 2, 3]))


def globals_(x):
    global G
    match x:
        case G:
            pass


globals_(7)
print(G)


def try_(x):
    try:
        match x:
            case 1:
                return "one"
            case 2:
                raise ValueError
            case _:
                pass
    except ValueError:
        return "error"
    finally:
        print("finally")
    return "end"


print(try_(1), try_(2), try_(3))


class C:
    match 3:
        case 3 as three:
            pass


print(C.three)
match [1, 2]:
    case [a, b]:
        match b:
            case 2:
                print("inner", a)
            case _:
                print("no")
x = 3
match x:
    case 3: print("on one line"); y = 1
    case _: print("no")
match (yes := 5):
    case 5:
        print(yes)
match x, y:
    case 3, 1:
        print("pair")
match not x:
    case False:
        print("not")
match -x:
    case -3:
        print("minus")
match lambda: 1:
    case f:
        print(f())
match x if y else 0:
    case 3:
        print("conditional")
