# The name bound by `except ... as` is unbound at the end of the clause.
e = "before"
try:
    raise ValueError(1)
except ValueError as e:
    print(e.args)
try:
    print(e)
except NameError:
    print("NameError")


def f():
    try:
        raise KeyError(2)
    except (ValueError, KeyError) as x:
        keep = x
    try:
        return x
    except UnboundLocalError:
        return type(keep).__name__


print(f())
