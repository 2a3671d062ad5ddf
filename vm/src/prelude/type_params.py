# What type parameters and the statement `type` make: objects of `typing`.


def type_hint(kind, *parts):
    from typing._parameters import _type_hint

    return _type_hint(kind, *parts)
