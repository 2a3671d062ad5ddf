# Making classes: class statements with keywords or a metaclass, `type`, and the hooks that run
# when a class has been made.


def build_class(body, name, /, *given, metaclass=missing, **keywords):
    bases = real_bases(given)
    if metaclass is missing:
        metaclass = type(bases[0]) if bases else type
    if isinstance(metaclass, type):
        metaclass = metaclass_of(metaclass, bases)
    prepare = getattr(metaclass, "__prepare__", None)
    namespace = {} if prepare is None else prepare(name, bases, **keywords)
    namespace["__module__"] = body.__globals__.get("__name__")
    namespace["__qualname__"] = body.__qualname__
    if bases is not given:
        namespace["__orig_bases__"] = given
    cell = body(namespace)
    if cell is not None:
        namespace["__classcell__"] = cell
    cls = metaclass(name, bases, namespace, **keywords)
    if cell is not None and isinstance(cls, type):
        check_class_cell(cell, cls, name)
    return cls


# The metaclass must have passed the cell on to `type.__new__`.
def check_class_cell(cell, cls, name):
    try:
        found = cell.cell_contents
    except ValueError:
        text = "__class__ not set defining %r as %r. "
        text += "Was __classcell__ propagated to type.__new__?"
        raise RuntimeError(text % (name, cls)) from None
    if found is not cls:
        raise TypeError("__class__ set to %r defining %r as %r" % (found, name, cls))


# The bases with those replaced that say what stands for them.
def real_bases(given):
    if all([isinstance(base, type) for base in given]):
        return given
    bases, replaced = [], False
    for base in given:
        entries = None if isinstance(base, type) else getattr(base, "__mro_entries__", None)
        if entries is None:
            bases.append(base)
            continue
        replaced = True
        entries = entries(given)
        if not isinstance(entries, tuple):
            raise TypeError("__mro_entries__ must return a tuple")
        bases.extend(entries)
    return tuple(bases) if replaced else given


# A name in a class body whose namespace has Python code.
def name_or_global(namespace, name, globals):
    try:
        return namespace[name]
    except KeyError:
        return global_of(globals, name)


def name_or_cell(namespace, name, cell):
    try:
        return namespace[name]
    except KeyError:
        return cell.cell_contents


def build_derived(body, name, bases):
    return build_class(body, name, *bases)


# A class statement where the program has replaced `__build_class__`.
def build_by(build, body, name, bases):
    return build(body, name, *bases)


def type_of(*args, **keywords):
    cls = type_new(type, *args, **keywords)
    init = find_init(type(cls))
    if init is not None:
        init(cls, *args, **keywords)
    return cls


def type_init(cls, *args, **keywords):
    pass


def type_new(meta, *args, **keywords):
    if len(args) != 3:
        raise TypeError("type.__new__() takes exactly 3 arguments (%d given)" % len(args))
    name, bases, namespace = args
    winner = metaclass_of(meta, bases)
    if winner is not meta:
        new = find_new(winner)
        if new is not None:
            return new(winner, name, bases, namespace, **keywords)
    cls = new_type(winner, name, bases, unwrap_native(namespace))
    return class_hooks(cls, keywords)


def prepare(cls, *args, **keywords):
    return {}


# `type.__call__`: what calling a class does when its metaclass does not do it otherwise.
def call_class(cls, /, *args, **keywords):
    if native_base(cls) is cls:
        return cls(*args, **keywords)
    return construct(cls, *args, **keywords)


def class_hooks(cls, keywords):
    for name, value in list(cls.__dict__.items()):
        hook = getattr(type(value), "__set_name__", None)
        if hook is not None:
            try:
                hook(value, cls, name)
            except Exception as e:
                text = "Error calling __set_name__ on '%s' instance %r in '%s'"
                raise RuntimeError(text % (type(value).__name__, name, cls.__name__)) from e
    super(cls, cls).__init_subclass__(**(keywords or {}))
    return cls


def isinstance_of(o, spec):
    if isinstance(spec, tuple):
        return any_instance(o, spec, 0)
    if type(o) is spec:
        return True
    check = class_method(spec, "__instancecheck__")
    if check is None:
        bases_of(spec, "isinstance() arg 2 must be a type, a tuple of types, or a union")
        return has_base(getattr(o, "__class__", None), spec)
    if check(spec, o):
        return True
    cls = getattr(o, "__class__", None)
    return isinstance(cls, type) and cls is not type(o) and issubclass(cls, spec)


# The bases that an object which is no class names, as classes of other object systems do.
def bases_of(cls, message):
    bases = getattr(cls, "__bases__", None)
    if not isinstance(bases, tuple):
        raise TypeError(message)
    return bases


def has_base(cls, spec):
    while cls is not spec:
        bases = getattr(cls, "__bases__", None)
        if not isinstance(bases, tuple) or not bases:
            return False
        if len(bases) > 1:
            return any([has_base(base, spec) for base in bases])
        cls = bases[0]
    return True


def any_instance(o, spec, depth):
    for cls in check_depth(spec, depth):
        found = any_instance(o, cls, depth + 1) if isinstance(cls, tuple) else isinstance(o, cls)
        if found:
            return True
    return False


def check_depth(spec, depth):
    if depth > 500:
        raise RecursionError("maximum recursion depth exceeded in a tuple of classes")
    return spec


def any_subclass(c, spec, depth):
    for cls in check_depth(spec, depth):
        found = any_subclass(c, cls, depth + 1) if isinstance(cls, tuple) else issubclass(c, cls)
        if found:
            return True
    return False


def issubclass_of(cls, spec):
    if isinstance(spec, tuple):
        return any_subclass(cls, spec, 0)
    check = class_method(spec, "__subclasscheck__")
    if check is not None:
        if not isinstance(cls, type) and isinstance(spec, type):
            bases_of(cls, "issubclass() arg 1 must be a class")
            if type(spec) is type:
                return has_base(cls, spec)
        return bool(check(spec, cls))
    bases_of(cls, "issubclass() arg 1 must be a class")
    bases_of(spec, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
    return has_base(cls, spec)
