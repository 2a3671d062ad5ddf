# One option: its names, what it takes, and what it does with it.

from ._values import NO_DEFAULT, OptionError, OptionValueError


def _integer(text):
    low = text.lower()
    base = 16 if low[:2] == "0x" else 2 if low[:2] == "0b" else 8 if low[:1] == "0" else 10
    return int(text[2:] or "0" if base == 2 else text, base)


_builtin_cvt = {
    "int": (_integer, "integer"), "long": (_integer, "integer"),
    "float": (float, "floating-point"), "complex": (complex, "complex"),
}


def check_builtin(option, opt, value):
    convert, what = _builtin_cvt[option.type]
    try:
        return convert(value)
    except ValueError:
        raise OptionValueError("option %s: invalid %s value: %r" % (opt, what, value)) from None


def check_choice(option, opt, value):
    if value in option.choices:
        return value
    choices = ", ".join([repr(c) for c in option.choices])
    raise OptionValueError(
        "option %s: invalid choice: %r (choose from %s)" % (opt, value, choices)
    )


class Option:
    ATTRS = [
        "action", "type", "dest", "default", "nargs", "const", "choices", "callback",
        "callback_args", "callback_kwargs", "help", "metavar",
    ]
    ACTIONS = (
        "store", "store_const", "store_true", "store_false", "append", "append_const", "count",
        "callback", "help", "version",
    )
    STORE_ACTIONS = ACTIONS[:7]
    TYPED_ACTIONS = ("store", "append", "callback")
    ALWAYS_TYPED_ACTIONS = ("store", "append")
    CONST_ACTIONS = ("store_const", "append_const")
    TYPES = ("string", "int", "long", "float", "complex", "choice")
    TYPE_CHECKER = {
        "int": check_builtin, "long": check_builtin, "float": check_builtin,
        "complex": check_builtin, "choice": check_choice,
    }
    CHECK_METHODS = None

    def __init__(self, *opts, **attrs):
        self._short_opts = []
        self._long_opts = []
        opts = [opt for opt in opts if opt]
        if not opts:
            raise TypeError("at least one option string must be supplied")
        for opt in opts:
            if len(opt) < 2:
                raise OptionError(
                    "invalid option string %r: must be at least two characters long" % opt, self
                )
            if len(opt) == 2:
                if opt[0] != "-" or opt[1] == "-":
                    raise OptionError(
                        "invalid short option string %r: must be of the form -x, "
                        "(x any non-dash char)" % opt,
                        self,
                    )
                self._short_opts.append(opt)
            else:
                if opt[:2] != "--" or opt[2] == "-":
                    raise OptionError(
                        "invalid long option string %r: must start with --, followed by non-dash"
                        % opt,
                        self,
                    )
                self._long_opts.append(opt)
        for attr in self.ATTRS:
            default = NO_DEFAULT if attr == "default" else None
            setattr(self, attr, attrs.pop(attr, default))
        if attrs:
            raise OptionError("invalid keyword arguments: " + ", ".join(sorted(attrs)), self)
        self._check()

    def _check(self):
        if self.action is None:
            self.action = "store"
        elif self.action not in self.ACTIONS:
            raise OptionError("invalid action: %r" % self.action, self)
        if self.type is None:
            if self.action in self.ALWAYS_TYPED_ACTIONS:
                self.type = "choice" if self.choices is not None else "string"
        else:
            if isinstance(self.type, type):
                self.type = self.type.__name__
            if self.type == "str":
                self.type = "string"
            if self.type not in self.TYPES:
                raise OptionError("invalid option type: %r" % self.type, self)
            if self.action not in self.TYPED_ACTIONS:
                raise OptionError("must not supply a type for action %r" % self.action, self)
        if self.type == "choice" and self.choices is None:
            raise OptionError("must supply a list of choices for type 'choice'", self)
        if self.dest is None and (self.action in self.STORE_ACTIONS or self.type is not None):
            name = self._long_opts[0][2:].replace("-", "_") if self._long_opts else None
            self.dest = name or self._short_opts[0][1]
        if self.action in self.TYPED_ACTIONS and self.nargs is None:
            self.nargs = 1 if self.type is not None else None
        if self.action == "callback":
            if not callable(self.callback):
                raise OptionError("callback not callable: %r" % self.callback, self)
        for check in self.CHECK_METHODS or ():
            check(self)

    def __str__(self):
        return "/".join(self._short_opts + self._long_opts)

    def __repr__(self):
        return "<Option at 0x%x: %s>" % (id(self), self)

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        return self._long_opts[0] if self._long_opts else self._short_opts[0]

    def check_value(self, opt, value):
        checker = self.TYPE_CHECKER.get(self.type)
        return value if checker is None else checker(self, opt, value)

    def convert_value(self, opt, value):
        if value is None:
            return None
        if self.nargs == 1:
            return self.check_value(opt, value)
        return tuple([self.check_value(opt, v) for v in value])

    def process(self, opt, value, values, parser):
        value = self.convert_value(opt, value)
        return self.take_action(self.action, self.dest, opt, value, values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        if action in ("store_true", "store_false"):
            value = action == "store_true"
        elif action in ("store_const", "append_const"):
            value = self.const
        if action in ("store", "store_true", "store_false", "store_const"):
            setattr(values, dest, value)
        elif action in ("append", "append_const"):
            values.ensure_value(dest, []).append(value)
        elif action == "count":
            setattr(values, dest, 1 + values.ensure_value(dest, 0))
        elif action == "callback":
            self.callback(
                self, opt, value, parser, *(self.callback_args or ()), **(self.callback_kwargs or {})
            )
        elif action in ("help", "version"):
            getattr(parser, "print_" + action)()
            parser.exit()
        else:
            raise ValueError("unknown action %r" % self.action)
        return 1


make_option = Option
