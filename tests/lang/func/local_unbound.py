# A name assigned anywhere in a function is local everywhere in it.
x = "global"


def read():
    return x


def local():
    x = "local"
    return x


def unbound():
    try:
        print(x)
    except NameError as e:
        print("NameError")
    x = 1
    return x


def branch(flag):
    if flag:
        y = "set"
    try:
        return y
    except NameError:
        return "NameError"


def loop(items):
    for item in items:
        pass
    try:
        return item
    except NameError:
        return "NameError"


def except_target():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except NameError:
        return "NameError"


def augmented():
    try:
        x += "!"
    except NameError:
        return "NameError"


def imported():
    try:
        math
    except NameError:
        print("NameError")
    import math

    return math.floor(2.5)


print(read(), local(), unbound(), branch(1), branch(0), loop([1]), loop([]))
print(except_target(), augmented(), imported(), x)
