# What is done with an argument when it is there, and errors about arguments.

import sys

from ._formatter import SUPPRESS, _PARSER

__name__ = "argparse"


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = None if argument is None else _name_of(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return self.message
        return "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    pass


def _name_of(action):
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar
    if action.dest not in (None, SUPPRESS):
        return action.dest
    if action.choices:
        return "{" + ",".join(action.choices) + "}"
    return None


class Action:
    def __init__(
        self,
        option_strings,
        dest,
        nargs=None,
        const=None,
        default=None,
        type=None,
        choices=None,
        required=False,
        help=None,
        metavar=None,
    ):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _StoreAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, **keywords):
        super().__init__(option_strings, dest, nargs=0, const=const, default=default, **keywords)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, **keywords):
        super().__init__(option_strings, dest, True, default, **keywords)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, **keywords):
        super().__init__(option_strings, dest, False, default, **keywords)


def _grown(namespace, dest):
    return list(getattr(namespace, dest, None) or ())


class _AppendAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _grown(namespace, self.dest)
        items.append(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _grown(namespace, self.dest)
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _ExtendAction(Action):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _grown(namespace, self.dest)
        items.extend(values)
        setattr(namespace, self.dest, items)


class _CountAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(_StoreConstAction):
    def __init__(self, option_strings, dest, version=None, **keywords):
        keywords.setdefault("help", "show program's version number and exit")
        keywords["default"] = SUPPRESS
        super().__init__(option_strings, dest, **keywords)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        print(parser._fill(self.version or parser.version, {}))
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, **keywords):
        names = []
        for name in option_strings:
            names.append(name)
            if name.startswith("--"):
                names.append("--no-" + name[2:])
        super().__init__(names, dest, nargs=0, default=default, **keywords)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, not option_string.startswith("--no-"))


class _SubParsersAction(Action):
    def __init__(self, option_strings, dest, prog, parser_class, **keywords):
        self._prog = prog
        self._class = parser_class
        self._help = []
        super().__init__(option_strings, dest, nargs=_PARSER, choices={}, **keywords)

    def add_parser(self, name, *, aliases=(), help=None, **keywords):
        keywords.setdefault("prog", self._prog + " " + name)
        parser = self._class(**keywords)
        self.choices[name] = parser
        if help is not None:
            shown = name + " (" + ", ".join(aliases) + ")" if aliases else name
            entry = Action([], shown, nargs=0, help=help)
            self._help.append(entry)
        for alias in aliases:
            self.choices[alias] = parser
        return parser

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest != SUPPRESS:
            setattr(namespace, self.dest, name)
        # Its defaults count although the namespace has some already.
        inner, unknown = self.choices[name].parse_known_args(rest)
        for key, value in inner.__dict__.items():
            setattr(namespace, key, value)
        if unknown:
            extras = getattr(namespace, "_unrecognized_args", [])
            namespace._unrecognized_args = extras + unknown


_ACTIONS = {
    None: _StoreAction,
    "store": _StoreAction,
    "store_const": _StoreConstAction,
    "store_true": _StoreTrueAction,
    "store_false": _StoreFalseAction,
    "append": _AppendAction,
    "append_const": _AppendConstAction,
    "extend": _ExtendAction,
    "count": _CountAction,
    "help": _HelpAction,
    "version": _VersionAction,
}


class FileType:
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode = mode

    def __call__(self, string):
        if string == "-":
            return sys.stdin if "r" in self._mode else sys.stdout
        try:
            return open(string, self._mode)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e)) from None
