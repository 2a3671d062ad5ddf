# The body of a class: which of its names are members, and what `auto()` stands for.

__name__ = "enum"

_UNSET = object()


class auto:
    def __init__(self, value=_UNSET):
        self.value = value

    def __repr__(self):
        return "auto(%s)" % ("" if self.value is _UNSET else repr(self.value))


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class _Some:
    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass

    def f(self):
        pass


_property = property
# The built-in descriptors.
_DESCRIPTORS = (
    type(_Some.__dict__["s"]),
    type(_Some.__dict__["c"]),
    type(_Some.__dict__["f"]),
    type(str.join),
    type(object.__init__),
    _property,
)


def _is_descriptor(value):
    if isinstance(value, _DESCRIPTORS):
        return True
    if isinstance(value, type):
        return False
    kind = type(value)
    return hasattr(kind, "__get__") or hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]


def _is_private(cls_name, name):
    start = "_%s__" % cls_name
    return name.startswith(start) and len(name) > len(start) and not name.endswith("__")


# Of instances a computed attribute; of the class it leaves room for a member of the same name.
class property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc
        self.name = self.clsname = None

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            found = getattr(owner, "_member_map_", {}).get(self.name, _UNSET)
            if found is _UNSET:
                raise AttributeError("%r has no attribute %r" % (owner, self.name))
            return found
        if self.fget is None:
            raise AttributeError("%r has no attribute %r" % (type(instance), self.name))
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            text = "<enum %r> cannot set attribute %r"
            raise AttributeError(text % (self.clsname, self.name))
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            text = "<enum %r> cannot delete attribute %r"
            raise AttributeError(text % (self.clsname, self.name))
        self.fdel(instance)

    def getter(self, fget):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)


_SUNDERS = (
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
)


# The namespace of a class body.
class _EnumDict(dict):
    def __init__(self, cls_name, generate):
        super().__init__()
        self._cls_name = cls_name
        self._generate = generate
        self._member_names = {}
        # The values so far, those of the parts of tuples too.
        self._last_values = []
        self._ignored = []
        self._asked = False

    def _next(self, name, value):
        if value.value is _UNSET:
            self._asked = True
            value.value = self._generate(name, 1, len(self._member_names), self._last_values[:])
        self._last_values.append(value.value)
        return value.value

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS:
                text = "_sunder_ names, such as %r, are reserved for future Enum use"
                raise ValueError(text % key)
            if key == "_generate_next_value_":
                if self._asked:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = getattr(value, "__func__", value)
                value = staticmethod(self._generate)
            elif key == "_ignore_":
                if isinstance(value, str):
                    value = value.replace(",", " ").split()
                self._ignored = value = list(value)
                already = set(value) & set(self._member_names)
                if already:
                    text = "_ignore_ cannot specify already set names: %r"
                    raise ValueError(text % already)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._next(key, value)
            elif type(value) is tuple and any([isinstance(v, auto) for v in value]):
                parts = [self._next(key, v) if isinstance(v, auto) else v for v in value]
                value = tuple(parts)
            else:
                self._last_values.append(value)
            self._member_names[key] = value
        super().__setitem__(key, value)

    def update(self, members, **more):
        for name in members:
            self[name] = members[name]
        for name, value in more.items():
            self[name] = value
