# Values computed before finally are kept; finally may change objects.
def f():
    x = 1
    try:
        return x
    finally:
        x = 2


def g():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


def h():
    for i in range(5):
        try:
            if i == 2:
                return i
        finally:
            i = 100
    return i


def k():
    try:
        raise ValueError
    except ValueError:
        return "except"
    finally:
        return "finally"


def nested():
    try:
        try:
            return "inner"
        finally:
            print("one")
    finally:
        print("two")


def loop():
    out = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append("f")
    return out


def deep():
    for a in range(3):
        for b in range(3):
            try:
                for c in range(3):
                    try:
                        if c == 1:
                            return a, b, c
                    finally:
                        print("c", c)
            finally:
                print("b", b)


def stacked(x):
    try:
        x += 1
        try:
            x *= 2
            if x > 5:
                return x
        finally:
            x += 100
        x += 1
    finally:
        x += 1000
    return x


print(f(), g(), h(), k(), nested(), loop(), deep(), stacked(1), stacked(5))
