# __cause__, __context__ and __suppress_context__ of chained exceptions.
def links(e):
    return (type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__)


def run(mode):
    try:
        try:
            {}["k"]
        except KeyError as k:
            if mode == 0:
                raise ValueError
            if mode == 1:
                raise ValueError from k
            raise ValueError from None
    except ValueError as v:
        return links(v)


for mode in range(3):
    print(mode, run(mode))
try:
    raise ValueError from 3
except TypeError:
    print("TypeError")
