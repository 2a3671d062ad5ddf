# Members as the class keeps them: by name, by value, and with other names for the same value.

from ._names import property

__name__ = "enum"


def _is_single_bit(value):
    return value > 0 and value & value - 1 == 0


def _high_bit(value):
    return value.bit_length() - 1


def _converted(cls, args):
    try:
        return cls._member_type_(*args)
    except Exception as exc:
        raise TypeError("_value_ not set in __new__, unable to create it") from exc


# A value that is there already makes the new member another name for it; so do several bits.
def _enter(cls, name, made):
    value = made._value_
    is_flag = _is_flag(cls) and isinstance(value, int)
    found = _by_value(cls, value)
    if found is not None:
        made = found
    elif not is_flag or _is_single_bit(value):
        cls._member_names_.append(name)
    if is_flag:
        cls._flag_mask_ |= value
        if _is_single_bit(value):
            cls._singles_mask_ |= value
        cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
    shadowed = None
    for base in cls.__mro__[1:]:
        if name in base.__dict__:
            shadowed = base.__dict__[name]
            break
    if not isinstance(shadowed, property):
        type.__setattr__(cls, name, made)
    cls._member_map_[name] = made
    try:
        cls._value2member_map_.setdefault(value, made)
    except TypeError:
        pass


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        pass
    for found in cls._member_map_.values():
        if found._value_ == value:
            return found
    return None


# Flags alone have this attribute.
def _is_flag(cls):
    return hasattr(cls, "_numeric_repr_")


def _check_order(cls, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    names = cls._member_names_
    order = [n for n in order if n in names or n not in cls._member_map_]
    if order != names:
        text = "member order does not match _order_:\n  %r\n  %r"
        raise TypeError(text % (order, names))


def _create(cls, name, names, module, qualname, kind, start, boundary):
    metacls = type(cls)
    bases = (cls,) if kind is None else (kind, cls)
    space = metacls.__prepare__(name, bases)
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        last, pairs = [], []
        for count, item in enumerate(names):
            value = cls._generate_next_value_(item, start, count, last[:])
            last.append(value)
            pairs.append((item, value))
        names = pairs
    for item in names:
        key, value = (item, names[item]) if isinstance(item, str) else item
        space[key] = value
    if module is not None:
        space["__module__"] = module
    if qualname is not None:
        space["__qualname__"] = qualname
    return metacls(name, bases, space, boundary=boundary)
