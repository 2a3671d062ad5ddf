# What type parameters and the statement `type` make: objects of `_typing`.


def type_hint(kind, *parts):
    import _typing

    return _typing._type_hint(kind, *parts)
