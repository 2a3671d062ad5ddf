# Exception classes that derive from several built-in exceptions are caught as each of them.
class Lookup(ArithmeticError, KeyError):
    pass


class Both(Lookup, TypeError):
    pass


print([c.__name__ for c in Both.__mro__])
for base in (ArithmeticError, KeyError, LookupError, TypeError, Lookup, Exception):
    try:
        raise Both("x")
    except base as e:
        print(base.__name__, repr(e), str(e), e.args)
for other in (ValueError, IndexError, ZeroDivisionError, OSError):
    print(other.__name__, issubclass(Both, other), isinstance(Both(), other))
for bases in ((int, str), (ValueError, int), (list, KeyError)):
    try:
        print(type("C", bases, {}))
    except TypeError:
        print("TypeError")
