# Asynchronous generators of programs for PCs: the generator of the function, driven by steps that
# are awaited, each of which knows whether it has begun (1) or is over (2). What they raise has
# CPython's words.


def async_generator_of_pc(g):
    return async_classes()[0](g)


def async_classes():
    return kept_once("classes of asynchronous generators", make_async_classes)


def make_async_classes():
    class async_generator:
        __module__ = "builtins"
        def __init__(self, g):
            self._generator = g
            self.__name__ = g.__name__
            self.__qualname__ = g.__qualname__
            self._running = self._closed = self._hooked = False
            self._finalizer = None

        ag_code = property(lambda self: self._generator.gi_code)
        ag_frame = property(lambda self: self._generator.gi_frame)
        ag_running = property(lambda self: self._running)
        ag_await = property(lambda self: self._generator.gi_yieldfrom)
        __class_getitem__ = classmethod(generic_alias)

        def __repr__(self):
            return "<async_generator object %s at %#x>" % (self.__qualname__, id(self))

        def __aiter__(self):
            return self

        def __anext__(self):
            self._hooked or begin_async(self)
            step = bare_instance(async_generator_asend)
            step._owner, step._given, step._state = self, None, 0
            return step

        def asend(self, value):
            self._hooked or begin_async(self)
            return async_generator_asend(self, value)

        def athrow(self, *exception):
            self._hooked or begin_async(self)
            return async_generator_athrow(self, exception)

        def aclose(self):
            self._hooked or begin_async(self)
            return async_generator_athrow(self, None)

        def __del__(self):
            unfinished = self._finalizer is not None and not self._closed
            if unfinished and self._generator.gi_frame is not None:
                self._finalizer(self)

    class async_generator_asend:
        __module__ = "builtins"
        __slots__ = ("_owner", "_given", "_state")

        def __init__(self, owner, given):
            self._owner = owner
            self._given = given
            self._state = 0

        def __await__(self):
            return self

        def __iter__(self):
            return self

        def __next__(self):
            owner = self._owner
            if self._state or owner._running:
                return self.send(None)
            # What loops do all the time, in one frame.
            self._state = 2
            owner._running = True
            try:
                out = owner._generator.send(self._given)
            except BaseException as e:
                error = e
            else:
                if not gave_async_value(owner._generator):
                    self._state = 1
                    return out
                owner._running = False
                raise StopIteration(out)
            return drive_async(owner, throw_back, error)

        def send(self, value):
            owner = self._owner
            if self._state == 2:
                raise RuntimeError("cannot reuse already awaited __anext__()/asend()")
            if self._state == 0:
                if owner._running:
                    raise RuntimeError("anext(): asynchronous generator is already running")
                if value is None:
                    value = self._given
            self._state = 2
            out = drive_async(owner, owner._generator.send, value)
            self._state = 1
            return out

        def throw(self, *exception):
            if self._state == 2:
                raise RuntimeError("cannot reuse already awaited __anext__()/asend()")
            self._state = 2
            out = drive_async(self._owner, self._owner._generator.throw, *exception)
            self._state = 1
            return out

        def close(self):
            self._state = 2

    # A step of `athrow`, or of `aclose`, which has nothing to throw of its own.
    class async_generator_athrow:
        __module__ = "builtins"
        __slots__ = ("_owner", "_given", "_state")
        __init__ = async_generator_asend.__init__
        __await__ = __iter__ = async_generator_asend.__await__
        close = async_generator_asend.close

        def __next__(self):
            return self.send(None)

        def send(self, value):
            owner, state = self._owner, self._state
            self._check_fresh()
            self._state = 2
            if owner._generator.gi_frame is None:
                raise StopIteration
            if state == 1:
                return self._drive(owner._generator.send, value)
            if owner._running:
                name = "aclose" if self._given is None else "athrow"
                raise RuntimeError(name + "(): asynchronous generator is already running")
            if owner._closed:
                raise StopAsyncIteration
            if value is not None:
                raise RuntimeError("can't send non-None value to a just-started coroutine")
            owner._closed = self._given is None
            return self._drive(owner._generator.throw, *(self._given or (GeneratorExit(),)))

        def throw(self, *exception):
            self._check_fresh()
            return self._drive(self._owner._generator.throw, *exception)

        def _check_fresh(self):
            if self._state == 2:
                raise RuntimeError("cannot reuse already awaited aclose()/athrow()")

        def _drive(self, resume, *given):
            self._state = 2
            try:
                out = drive_async(self._owner, resume, *given)
            except StopIteration:
                if self._given is not None:
                    raise
                ended = RuntimeError("async generator ignored GeneratorExit")
            except (StopAsyncIteration, GeneratorExit):
                if self._given is not None:
                    raise
                ended = StopIteration()
            else:
                self._state = 1
                return out
            raise ended

    return async_generator, async_generator_asend, async_generator_athrow


# Resumes the generator of an asynchronous one. What it awaits is the value, what it yields comes
# as the StopIteration by which the step that is awaited ends.
def drive_async(owner, resume, *given):
    owner._running = True
    try:
        out = resume(*given)
    except StopIteration:
        owner._running, owner._closed = False, True
    except StopAsyncIteration as e:
        owner._running, owner._closed = False, True
        raise RuntimeError("async generator raised StopAsyncIteration") from e
    except BaseException as e:
        owner._running = False
        owner._closed = owner._closed or isinstance(e, GeneratorExit)
        raise
    else:
        if not gave_async_value(owner._generator):
            return out
        owner._running = False
        raise StopIteration(out)
    raise StopAsyncIteration


def throw_back(error):
    raise error


# The first step of an asynchronous generator: the hooks of the thread get to know it.
def begin_async(owner):
    owner._hooked = True
    first, owner._finalizer = get_asyncgen_hooks()
    if first is not None:
        first(owner)


def asyncgen_hooks():
    return kept_once("hooks of asynchronous generators", no_asyncgen_hooks)


# By the thread that has set some; None for all others.
def no_asyncgen_hooks():
    from collections import namedtuple

    cls = namedtuple("asyncgen_hooks", ("firstiter", "finalizer"), module="sys")
    return {None: cls(None, None)}


def get_asyncgen_hooks():
    hooks = asyncgen_hooks()
    if len(hooks) == 1:
        return hooks[None]
    from _thread import get_ident

    return hooks.get(get_ident(), hooks[None])


def set_asyncgen_hooks(firstiter=..., finalizer=...):
    from _thread import get_ident

    hooks = asyncgen_hooks()
    new = get_asyncgen_hooks()
    for name, hook in (("finalizer", finalizer), ("firstiter", firstiter)):
        if hook is ...:
            continue
        if hook is not None and not callable(hook):
            kind = type(hook).__name__
            raise TypeError("callable %s expected, got %s" % (name, kind))
        new = new._replace(**{name: hook})
    if new == hooks[None]:
        hooks.pop(get_ident(), None)
    else:
        hooks[get_ident()] = new


# What `anext` with a default gives: the step, at whose end the default stands for the exception.
def anext_of_pc(it, *default):
    step = anext_of(it)
    if not default:
        return step
    return kept_once("class of steps with a default", anext_class)(step, default[0])


def anext_class():
    class anext_awaitable:
        __module__ = "builtins"
        __slots__ = ("_step", "_default")

        def __init__(self, step, default):
            self._step = step
            self._default = default

        def __await__(self):
            return self

        def __iter__(self):
            return self

        def __next__(self):
            return self._drive("__next__")

        def send(self, value):
            return self._drive("send", value)

        def throw(self, *exception):
            return self._drive("throw", *exception)

        def close(self):
            return self._drive("close")

        def _drive(self, name, *given):
            try:
                return getattr(awaited_iterator(self._step), name)(*given)
            except StopAsyncIteration:
                pass
            raise StopIteration(self._default)

    return anext_awaitable


# The iterator of what is awaited.
def awaited_iterator(o):
    method = special(o, "__await__")
    if method is None:
        if hasattr(o, "gi_frame"):
            return o
        raise TypeError("object %s can't be used in 'await' expression" % type(o).__name__)
    it = method(o)
    if not hasattr(it, "__next__"):
        kind = type(it).__name__
        raise TypeError("__await__() returned non-iterator of type '%s'" % kind)
    return it


# A coroutine that nobody has awaited is gone.
def coroutine_dies(coroutine):
    import warnings

    try:
        warn = getattr(warnings, "_warn_unawaited_coroutine", None)
        if warn is not None:
            warn(coroutine)
        else:
            text = "coroutine '%s' was never awaited" % coroutine.__qualname__
            warnings.warn(text, RuntimeWarning)
    except Exception as e:
        report_unraisable(e, coroutine)
