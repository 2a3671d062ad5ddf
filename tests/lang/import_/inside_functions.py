# Imports inside functions, branches and loops.
def use():
    from fixtures.lazy import work

    return work()


print("before")
print(use())
print(use())


def conditional(flag):
    if flag:
        import math as m
    else:
        import fixtures.star as m
    return m.__name__


print(conditional(True), conditional(False))
for _ in range(2):
    import fixtures.main_like as ml
print(ml.main(), ml.name)


class Holder:
    from fixtures.star import public, f
    import math

    def go(self):
        return self.math.floor(3.7), Holder.f()


print(Holder.public, Holder().go())


def global_import():
    global fixtures
    import fixtures.config


global_import()
print(fixtures.config.show())
try:
    from math import no_such_thing
except ImportError:
    print("ImportError")


def tuple_import():
    from math import (
        floor,
        ceil as up,
    )

    return floor(1.5), up(1.5)


print(tuple_import())
