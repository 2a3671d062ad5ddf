# `enum`

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


from enum import Enum


class Colour(Enum):
    RED = 1
    GREEN = 2
    ROUGE = 1


print(Colour.RED, repr(Colour.RED), Colour.RED.name, Colour.RED.value)
print(Colour.RED is Colour.ROUGE, Colour.RED == 1, Colour.RED != Colour.GREEN)
print(list(Colour), len(Colour), Colour.GREEN in Colour)
print(Colour(2), Colour["GREEN"], sorted(Colour.__members__))
check(lambda: Colour(5))
check(lambda: Colour["BLUE"])
check(lambda: setattr(Colour, "RED", 5))
print({Colour.RED: "r"}[Colour.ROUGE], isinstance(Colour.RED, Colour), type(Colour.GREEN) is Colour)
