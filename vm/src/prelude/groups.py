# Exception groups: the two classes, and what `except*` does with them.


def group_classes():
    classes = kept("exception groups")
    if classes is None:
        classes = make_group_classes()
        keep("exception groups", classes)
    return classes


def base_exception_group():
    return group_classes()[0]


def exception_group():
    return group_classes()[1]


def make_group_classes():
    class BaseExceptionGroup(BaseException):
        __module__ = "builtins"

        def __new__(cls, *args):
            if len(args) != 2:
                text = "BaseExceptionGroup.__new__() takes exactly 2 arguments (%d given)"
                raise TypeError(text % len(args))
            message, exceptions = args
            if not isinstance(message, str):
                raise TypeError("argument 1 must be str, not " + type(message).__name__)
            if not hasattr(exceptions, "__getitem__"):
                raise TypeError("second argument (exceptions) must be a sequence")
            parts = tuple(exceptions)
            if not parts:
                raise ValueError("second argument (exceptions) must be a non-empty sequence")
            plain = True
            for i, e in enumerate(parts):
                if not isinstance(e, BaseException):
                    text = "Item %d of second argument (exceptions) is not an exception"
                    raise ValueError(text % i)
                plain = plain and isinstance(e, Exception)
            if cls is BaseExceptionGroup and plain:
                cls = ExceptionGroup
            elif issubclass(cls, Exception) and not plain:
                if cls is ExceptionGroup:
                    raise TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
                raise TypeError("Cannot nest BaseExceptions in " + repr(cls.__name__))
            self = super().__new__(cls, message, exceptions)
            self._parts = message, parts
            return self

        message = property(lambda self: self._parts[0])
        exceptions = property(lambda self: self._parts[1])

        def __init__(self, *args):
            pass

        def __str__(self):
            n = len(self.exceptions)
            return "%s (%d sub-exception%s)" % (self.message, n, "" if n == 1 else "s")

        def __class_getitem__(cls, item):
            return generic_alias(cls, item)

        def derive(self, exceptions):
            return BaseExceptionGroup(self.message, exceptions)

        def split(self, condition):
            return split_group(self, group_test(condition))

        def subgroup(self, condition):
            return split_group(self, group_test(condition))[0]

    class ExceptionGroup(BaseExceptionGroup, Exception):
        __module__ = "builtins"

    return BaseExceptionGroup, ExceptionGroup


# The test that a condition of split() stands for: classes, or a function.
def group_test(condition):
    classes = condition if isinstance(condition, tuple) else (condition,)
    for cls in classes:
        if not (isinstance(cls, type) and issubclass(cls, BaseException)):
            if callable(condition):
                return condition
            text = "expected a function, exception type or tuple of exception types"
            raise TypeError(text)
    return lambda e: isinstance(e, condition)


def split_group(e, test):
    if test(e):
        return e, None
    if not isinstance(e, base_exception_group()):
        return None, e
    yes, no = [], []
    for part in e.exceptions:
        a, b = split_group(part, test)
        if a is not None:
            yes.append(a)
        if b is not None:
            no.append(b)
    return derive_group(e, yes), derive_group(e, no)


def derive_group(e, parts):
    if not parts:
        return None
    group = e.derive(parts)
    group.__cause__ = e.__cause__
    group.__context__ = e.__context__
    group.__suppress_context__ = e.__suppress_context__
    group.__traceback__ = e.__traceback__
    if isinstance(getattr(e, "__notes__", None), (list, tuple)):
        group.__notes__ = list(e.__notes__)
    return group


def split_exception(e, classes):
    if e is None:
        return [None, None]
    base = base_exception_group()
    for cls in classes if isinstance(classes, tuple) else (classes,):
        if not (isinstance(cls, type) and issubclass(cls, BaseException)):
            text = "catching classes that do not inherit from BaseException is not allowed"
            raise TypeError(text)
        if issubclass(cls, base):
            text = "catching ExceptionGroup with except* is not allowed. Use except instead."
            raise TypeError(text)
    if isinstance(e, base):
        return list(split_group(e, lambda x: isinstance(x, classes)))
    if isinstance(e, classes):
        return [base("", (e,)), None]
    return [None, e]


# What remains of `e`: parts that no clause took or that a clause raised again, and exceptions
# that clauses raised themselves.
def join_exceptions(e, rest, raised):
    if not raised:
        return rest
    base = base_exception_group()
    if not isinstance(e, base):
        return raised[0]
    again = [] if rest is None else group_leaves(rest)
    fresh = []
    own = group_leaves(e)
    for r in raised:
        leaves = group_leaves(r)
        if all([any([leaf is x for x in own]) for leaf in leaves]):
            again += leaves
        else:
            fresh.append(r)
    kept_part = split_group(e, lambda x: any([x is leaf for leaf in again]))[0]
    if not fresh:
        return kept_part
    if kept_part is not None:
        fresh.append(kept_part)
    elif len(fresh) == 1:
        return fresh[0]
    return base("", fresh)


def group_leaves(e):
    if not isinstance(e, base_exception_group()):
        return [e]
    leaves = []
    for part in e.exceptions:
        leaves += group_leaves(part)
    return leaves
