
class Bad(Exception): pass
def f(x):
    return g(x) + 1
def g(x):
    try:
        return {}["k"]
    except KeyError as e:
        raise Bad("bad", x) from e
def h():
    try:
        f(3)
    except Bad:
        e = ValueError("second")
        e.add_note("a note")
        e.add_note("two\nlines")
        raise e
h()
