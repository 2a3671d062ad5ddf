# Patterns of `match` statements: the parts of a subject, or None if it does not match.


def match_mapping(subject, keys, rest):
    if not is_mapping(subject) or keys and len(subject) < len(keys):
        return None
    if len(set(keys)) < len(keys):
        raise ValueError("mapping pattern checks duplicate key")
    values = []
    for key in keys:
        value = subject.get(key, missing)
        if value is missing:
            return None
        values.append(value)
    if rest:
        others = dict(subject)
        for key in keys:
            del others[key]
        values.append(others)
    return values


def match_sequence(subject, count, open):
    import sys

    abstract = sys.modules.get("collections.abc")
    if on_pc():
        if not is_sequence(subject, abstract):
            return False
    elif abstract is None or not isinstance(subject, abstract.Sequence):
        return False
    return open and not count or len(subject) == count or open and len(subject) > count


# An abstract class of mappings can only be a base of the subject's if the module has been imported.
def is_mapping(subject):
    if isinstance(subject, dict) and not on_pc():
        return True
    import sys

    abstract = sys.modules.get("collections.abc")
    if abstract is None:
        return isinstance(subject, dict)
    if not isinstance(subject, abstract.Mapping):
        return False
    return not on_pc() or type(subject) is dict or counts_as(subject, abstract, abstract.Mapping)


def match_class(subject, cls, count, names):
    if not isinstance(cls, type):
        raise TypeError("called match pattern must be a class")
    if not isinstance(subject, cls):
        return None
    values = []
    if count:
        wanted = getattr(cls, "__match_args__", None)
        if wanted is None and matches_itself(cls):
            check_match_args(cls, 1, count)
            values.append(subject)
            wanted = ()
        else:
            wanted = () if wanted is None else wanted
            if not isinstance(wanted, tuple):
                text = "%s.__match_args__ must be a tuple (got %s)"
                raise TypeError(text % (cls.__name__, type(wanted).__name__))
            check_match_args(cls, len(wanted), count)
            wanted = wanted[:count]
            for name in wanted:
                if not isinstance(name, str):
                    text = "__match_args__ elements must be strings (got %s)"
                    raise TypeError(text % type(name).__name__)
        names = wanted + names
    for i, name in enumerate(names):
        if name in names[:i]:
            text = "%s() got multiple sub-patterns for attribute '%s'"
            raise TypeError(text % (cls.__name__, name))
        value = getattr(subject, name, missing)
        if value is missing:
            return None
        values.append(value)
    return values


def check_match_args(cls, allowed, count):
    if count > allowed:
        plural = "" if allowed == 1 else "s"
        text = "%s() accepts %d positional sub-pattern%s (%d given)"
        raise TypeError(text % (cls.__name__, allowed, plural, count))


# Of these types the one positional pattern is for the value itself.
def matches_itself(cls):
    own = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)
    return issubclass(cls, own)
