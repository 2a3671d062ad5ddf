# What values with an order have in common, and how they show their class.


# `_compare` answers with a number below, at or above 0, or with NotImplemented.
class Ordered:
    __slots__ = ()

    def __lt__(self, other):
        order = self._compare(other)
        return order if order is NotImplemented else order < 0

    def __le__(self, other):
        order = self._compare(other)
        return order if order is NotImplemented else order <= 0

    def __gt__(self, other):
        order = self._compare(other)
        return order if order is NotImplemented else order > 0

    def __ge__(self, other):
        order = self._compare(other)
        return order if order is NotImplemented else order >= 0


def shown_class(value):
    cls = type(value)
    return ("datetime." if cls.__module__ == "datetime" else "") + cls.__name__


def shown(value, parts, more=""):
    return "%s(%s%s)" % (shown_class(value), ", ".join([str(part) for part in parts]), more)


def no_order(a, b):
    return TypeError("can't compare %s to %s" % (shown_class(a), shown_class(b)))
