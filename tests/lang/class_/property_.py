# Properties with getter, setter and deleter.
class Temperature:
    def __init__(self, c):
        self._c = c

    @property
    def celsius(self):
        print("get")
        return self._c

    @celsius.setter
    def celsius(self, v):
        if v < -273:
            raise ValueError("too cold")
        print("set", v)
        self._c = v

    @celsius.deleter
    def celsius(self):
        print("delete")
        self._c = 0

    @property
    def kelvin(self):
        return self._c + 273

    def _get(self):
        return "old style"

    def _set(self, v):
        print("old set", v)

    old = property(_get, _set)


t = Temperature(20)
print(t.celsius)
t.celsius = 30
t.celsius += 5
print(t._c, t.kelvin)
del t.celsius
print(t._c, t.old)
t.old = 9
for action in ("t.kelvin = 1", "del t.kelvin", "del t.old", "t.celsius = -300"):
    try:
        exec(action)
    except (AttributeError, ValueError) as e:
        print(action, type(e).__name__)


class Sub(Temperature):
    @property
    def kelvin(self):
        return super().kelvin * 10


print(Sub(0).kelvin, Sub(1).celsius)
print(hasattr(t, "kelvin"), hasattr(t, "missing"))


class Failing:
    @property
    def broken(self):
        raise KeyError("inside")


try:
    Failing().broken
except KeyError as e:
    print("KeyError", e.args)
