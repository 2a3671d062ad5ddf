# Other values for attributes and entries of dictionaries, for a while.

import builtins
import inspect

from unittest._autospec import create_autospec
from unittest._calls import DEFAULT, MISSING
from unittest._mocks import AsyncMock, MagicMock, NonCallableMagicMock

_active = []


# The object that a path like `package.module.Class` names.
def _resolve(path):
    parts = path.split(".")
    found = __import__(parts[0])
    name = parts[0]
    for part in parts[1:]:
        name += "." + part
        if not hasattr(found, part):
            __import__(name)
        found = getattr(found, part)
    return found


# What works as a context manager, as a decorator and by `start` and `stop`.
class _patch:
    def __call__(self, func):
        if isinstance(func, type):
            return self._class(func)
        if inspect.iscoroutinefunction(func):
            return self._coroutine(func)
        return self._function(func)

    def copy(self):
        return self

    def _class(self, cls):
        for name in dir(cls):
            if name.startswith(patch.TEST_PREFIX):
                value = getattr(cls, name)
                if inspect.isfunction(value):
                    setattr(cls, name, self.copy()(value))
        return cls

    def _wrapper(self, func, patched):
        for name in ("__name__", "__qualname__", "__module__", "__doc__"):
            if hasattr(func, name):
                setattr(patched, name, getattr(func, name))
        patched.__dict__.update(getattr(func, "__dict__", {}))
        patched.__wrapped__ = func
        patched.patchings = [self]
        return patched

    # The patches of one function are applied in the order of their decorators, from below.
    def _function(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        def patched(*args, **kwargs):
            with _All(patched.patchings) as found:
                kwargs.update(found.kwargs)
                return func(*args, *found.args, **kwargs)

        return self._wrapper(func, patched)

    def _coroutine(self, func):
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func

        async def patched(*args, **kwargs):
            with _All(patched.patchings) as found:
                kwargs.update(found.kwargs)
                return await func(*args, *found.args, **kwargs)

        return self._wrapper(func, patched)

    def start(self):
        value = self.__enter__()
        _active.append(self)
        return value

    def stop(self):
        if self not in _active:
            return None
        _active.remove(self)
        return self.__exit__(None, None, None)


class _All:
    def __init__(self, patches):
        self.patches = patches
        self.entered = []
        self.args = []
        self.kwargs = {}

    def __enter__(self):
        try:
            for one in self.patches:
                value = one.__enter__()
                self.entered.append(one)
                one.pass_to(self, value)
        except BaseException as e:
            self.__exit__(type(e), e, e.__traceback__)
            raise
        return self

    def __exit__(self, *exc_info):
        while self.entered:
            self.entered.pop().__exit__(*exc_info)


class _AttributePatch(_patch):
    def __init__(self, getter, attribute, new, create, options, keyword=None):
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.create = create
        self.options = options
        self.keyword = keyword
        # Further attributes of `patch.multiple`.
        self.additional = []

    def copy(self):
        one = _AttributePatch(
            self.getter, self.attribute, self.new, self.create, self.options, self.keyword
        )
        one.additional = [other.copy() for other in self.additional]
        return one

    def pass_to(self, call, value):
        if self.keyword is not None:
            call.kwargs.update(value)
        elif self.new is DEFAULT:
            call.args.append(value)

    def __enter__(self):
        self.target = self.getter()
        name = self.attribute
        original, local = self._original(name)
        new = self.new
        if new is DEFAULT:
            new = self._made(original)
        elif self.options.get("autospec"):
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        self.temp_original, self.is_local = original, local
        setattr(self.target, name, new)
        if self.keyword is None:
            return new
        values = {name: new} if self.new is DEFAULT else {}
        entered = []
        try:
            for other in self.additional:
                values.update(other.__enter__())
                entered.append(other)
        except BaseException:
            for other in entered:
                other.__exit__(None, None, None)
            self._restore()
            raise
        return values

    def __exit__(self, *exc_info):
        for other in reversed(self.additional):
            other.__exit__(*exc_info)
        self._restore()

    def _restore(self):
        name = self.attribute
        if self.is_local and self.temp_original is not MISSING:
            setattr(self.target, name, self.temp_original)
        else:
            delattr(self.target, name)
            # A class may keep an inherited attribute of its own from before.
            if not self.create and not hasattr(self.target, name):
                setattr(self.target, name, self.temp_original)
        del self.target

    def _original(self, name):
        own = getattr(self.target, "__dict__", {})
        if name in own:
            return own[name], True
        value = getattr(self.target, name, MISSING)
        if value is MISSING and not self.create:
            if not (inspect.ismodule(self.target) and hasattr(builtins, name)):
                raise AttributeError("%r does not have the attribute %r" % (self.target, name))
            self.create = True
            return MISSING, False
        return value, False

    def _made(self, original):
        options = dict(self.options)
        kind = options.pop("new_callable", None)
        autospec = options.pop("autospec", None)
        if isinstance(original, (staticmethod, classmethod)):
            original = original.__func__
        if autospec is not None and autospec is not False:
            spec = original if autospec is True else autospec
            options.pop("spec", None)
            spec_set = bool(options.pop("spec_set", None))
            return create_autospec(spec, spec_set, _name=self.attribute, **options)
        for word in ("spec", "spec_set"):
            if options.get(word) is True:
                options[word] = original
            elif options.get(word) is None:
                options.pop(word, None)
        if kind is not None:
            return kind(**options)
        spec = options.get("spec", options.get("spec_set"))
        if inspect.iscoroutinefunction(original if spec is None else spec):
            kind = AsyncMock
        elif spec is not None and not callable(spec) and not isinstance(spec, (list, tuple)):
            kind = NonCallableMagicMock
        else:
            kind = MagicMock
        if "name" not in options:
            options["name"] = self.attribute
        made = kind(**options)
        if isinstance(spec, type) and kind is MagicMock:
            word = "spec_set" if "spec_set" in options else "spec"
            made.return_value = MagicMock(**{word: spec, "_new_name": "()", "_new_parent": made})
        return made


def _split(target):
    path, _, name = target.rpartition(".")
    if not path:
        raise TypeError("Need a valid target to patch. You supplied: %r" % (target,))
    return path, name


def _options(spec, spec_set, autospec, new_callable, kwargs):
    options = dict(kwargs)
    if new_callable is not None:
        if spec_set is not None or autospec is not None:
            raise ValueError("Cannot use 'new' and 'new_callable' together")
        options["new_callable"] = new_callable
    options.update(spec=spec, spec_set=spec_set, autospec=autospec)
    return options


def patch(
    target,
    new=DEFAULT,
    spec=None,
    create=False,
    spec_set=None,
    autospec=None,
    new_callable=None,
    **kwargs,
):
    path, name = _split(target)
    if new is not DEFAULT and new_callable is not None:
        raise ValueError("Cannot use 'new' and 'new_callable' together")
    options = _options(spec, spec_set, autospec, new_callable, kwargs)
    return _AttributePatch(lambda: _resolve(path), name, new, create, options)


def _object(
    target,
    attribute,
    new=DEFAULT,
    spec=None,
    create=False,
    spec_set=None,
    autospec=None,
    new_callable=None,
    **kwargs,
):
    if isinstance(target, str):
        raise TypeError("%r must be the actual object to be patched, not a str" % (target,))
    options = _options(spec, spec_set, autospec, new_callable, kwargs)
    return _AttributePatch(lambda: target, attribute, new, create, options)


def _multiple(
    target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs
):
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    getter = (lambda: _resolve(target)) if isinstance(target, str) else (lambda: target)
    options = _options(spec, spec_set, autospec, new_callable, {})
    patches = [
        _AttributePatch(getter, name, new, create, options, name) for name, new in kwargs.items()
    ]
    patches[0].additional = patches[1:]
    return patches[0]


class _DictPatch(_patch):
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear

    def pass_to(self, call, value):
        pass

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _resolve(self.in_dict)
        there = self.in_dict
        self.original = {key: there[key] for key in there}
        if self.clear:
            _empty(there)
        for key, value in self.values.items():
            there[key] = value
        return there

    def __exit__(self, *exc_info):
        _empty(self.in_dict)
        for key, value in self.original.items():
            self.in_dict[key] = value
        return False


def _empty(mapping):
    for key in list(mapping):
        del mapping[key]


def _stop_all():
    for one in reversed(list(_active)):
        one.stop()


patch.object = _object
patch.dict = _DictPatch
patch.multiple = _multiple
patch.stopall = _stop_all
patch.TEST_PREFIX = "test"
