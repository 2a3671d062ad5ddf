# Command lines.

import sys

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
REMAINDER = "..."
PARSER = _PARSER = "A..."


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


class Namespace:
    def __init__(self, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __contains__(self, key):
        return key in self.__dict__

    def __repr__(self):
        parts = ["%s=%r" % item for item in self.__dict__.items()]
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))


# What of help programs change: they derive from this class, or give a function that makes one with
# other measures.
class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        width = _columns() - 2 if width is None else width
        self._prog, self._width = prog, width
        self._indent_increment = indent_increment
        self._max_help_position = min(
            max_help_position, max(width - 20, indent_increment * 2)
        )

    def _split_lines(self, text, width):
        return _wrap(text, width)

    def _fill_text(self, text, width, indent):
        return "\n".join([indent + line for line in _wrap(text, width - len(indent))])

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_help_string(self, action):
        return action.help

    def _metavar(self, action, default):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return "{" + ",".join([str(c) for c in action.choices]) + "}"
        return default

    def _default_of(self, action):
        if action.metavar is not None or action.choices is not None:
            return None
        if action.option_strings:
            # A flag has no argument, so nobody asks for its type.
            if action.nargs == 0:
                return None
            return self._get_default_metavar_for_optional(action)
        return self._get_default_metavar_for_positional(action)

    # The arguments of an action as the usage shows them.
    def _format_args(self, action, default_metavar):
        name = self._metavar(action, default_metavar)
        nargs = action.nargs
        if isinstance(name, tuple):
            if nargs == ZERO_OR_MORE or nargs == ONE_OR_MORE:
                return "%s [%s ...]" % (name[0], name[-1])
            return " ".join(name)
        if nargs is None:
            return name
        if nargs == OPTIONAL:
            return "[" + name + "]"
        if nargs == ZERO_OR_MORE:
            return "[" + name + " ...]"
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % (name, name)
        if nargs == REMAINDER:
            return "..."
        if nargs == _PARSER:
            return name + " ..."
        return " ".join([name] * nargs)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            name = self._metavar(action, self._default_of(action))
            return name if isinstance(name, str) else " ".join(name)
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        shape = self._format_args(action, self._default_of(action))
        return ", ".join([name + " " + shape for name in action.option_strings])


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "\n".join([indent + line for line in text.splitlines()])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        help = action.help or ""
        shown = action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)
        if shown and "%(default)" not in help and action.default != SUPPRESS:
            help += " (default: %(default)s)"
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


def _columns():
    try:
        from shutil import get_terminal_size

        return get_terminal_size()[0]
    except (ImportError, AttributeError, OSError):
        return 80


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


class _ArgumentGroup:
    def __init__(self, parser, title=None, description=None):
        self._parser = parser
        self.title = title
        self.description = description
        self._actions = []

    def add_argument(self, *names, **options):
        action = self._parser._add(names, options)
        self._actions.append(action)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        return _MutuallyExclusiveGroup(self, self._parser, required)


class _MutuallyExclusiveGroup:
    def __init__(self, owner, parser, required):
        self._owner = owner
        self.required = required
        self._actions = []
        parser._exclusive.append(self)

    def add_argument(self, *names, **options):
        action = self._owner.add_argument(*names, **options)
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._actions.append(action)
        return action


class ArgumentParser:
    def __init__(
        self,
        prog=None,
        usage=None,
        description=None,
        epilog=None,
        parents=(),
        formatter_class=HelpFormatter,
        prefix_chars="-",
        fromfile_prefix_chars=None,
        argument_default=None,
        conflict_handler="error",
        add_help=True,
        allow_abbrev=True,
        exit_on_error=True,
    ):
        if prog is None:
            prog = (sys.argv[0] if sys.argv else "").rsplit("/", 1)[-1]
        self.prog = prog
        self.usage = usage
        self.description = description
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.prefix_chars = prefix_chars
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.argument_default = argument_default
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._actions = []
        self._defaults = {}
        self._exclusive = []
        self._positionals = _ArgumentGroup(self, "positional arguments")
        self._optionals = _ArgumentGroup(self, "options")
        self._action_groups = [self._positionals, self._optionals]
        self._subparsers = None
        if add_help:
            c = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(
                c + "h",
                c + c + "help",
                action="help",
                default=SUPPRESS,
                help="show this help message and exit",
            )
        for parent in parents:
            for group in parent._action_groups:
                own = group.title and [g for g in self._action_groups if g.title == group.title]
                if own:
                    target = own[0]
                else:
                    target = _ArgumentGroup(self, group.title, group.description)
                    self._action_groups.append(target)
                target._actions.extend(group._actions)
            self._actions.extend(parent._actions)
            self._exclusive.extend(parent._exclusive)
            self._defaults.update(parent._defaults)

    # ---- what there is

    def add_argument(self, *names, **options):
        action = self._add(names, options)
        group = self._optionals if action.option_strings else self._positionals
        group._actions.append(action)
        return action

    def _add(self, names, options):
        action = options.pop("action", None)
        if not isinstance(action, type):
            if action not in _ACTIONS:
                raise ValueError("unknown action %r" % (action,))
            action = _ACTIONS[action]
        if names and names[0][:1] in self.prefix_chars:
            flags = list(names)
            dest = options.pop("dest", None)
            if dest is None:
                long = [f for f in flags if f[1:2] in self.prefix_chars and len(f) > 2]
                dest = (long or flags)[0].lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError("dest= is required for options like %r" % flags[0])
                dest = dest.replace("-", "_")
            for other in self._actions:
                for flag in flags:
                    if flag in other.option_strings:
                        raise ArgumentError(other, "conflicting option string: " + flag)
        else:
            flags = []
            if "required" in options:
                raise TypeError("'required' is an invalid argument for positionals")
            dest = options.pop("dest", None) if not names else names[0]
            if dest is None:
                raise TypeError("add_argument() needs a name")
            nargs = options.get("nargs")
            if nargs not in (OPTIONAL, ZERO_OR_MORE) or (
                nargs == ZERO_OR_MORE and "default" not in options
            ):
                options["required"] = nargs != OPTIONAL
        if "default" not in options:
            if dest in self._defaults:
                options["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                options["default"] = self.argument_default
        made = action(flags, dest, **options)
        if made.type is not None and not callable(made.type):
            raise ValueError("%r is not callable" % (made.type,))
        if made.nargs == 0 and not isinstance(made, (_StoreConstAction, BooleanOptionalAction)):
            if type(made) in (_StoreAction, _AppendAction, _ExtendAction):
                raise ValueError("nargs for store actions must be != 0")
        self._actions.append(made)
        return made

    def add_argument_group(self, title=None, description=None, **options):
        group = _ArgumentGroup(self, title, description)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        return _MutuallyExclusiveGroup(self, self, required)

    def add_subparsers(
        self,
        *,
        title=None,
        description=None,
        prog=None,
        dest=SUPPRESS,
        required=False,
        parser_class=None,
        help=None,
        metavar=None,
        **options,
    ):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        if prog is None:
            words, formatter = [self.prog], self._get_formatter()
            for action in self._actions:
                if not action.option_strings:
                    words.append(formatter._format_args(action, formatter._default_of(action)))
            prog = " ".join(words)
        action = _SubParsersAction(
            [],
            dest,
            prog,
            parser_class or type(self),
            required=required,
            help=help,
            metavar=metavar,
        )
        self._subparsers = action
        self._actions.append(action)
        if title is not None or description is not None:
            group = self.add_argument_group(title or "subcommands", description)
        else:
            group = self._positionals
        group._actions.append(action)
        return action

    def set_defaults(self, **defaults):
        self._defaults.update(defaults)
        for action in self._actions:
            if action.dest in defaults:
                action.default = defaults[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # ---- parsing

    def parse_args(self, args=None, namespace=None):
        found, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error("unrecognized arguments: " + " ".join(rest))
        return found

    # Options first, wherever they stand, then what is left for the positional arguments.
    def parse_known_intermixed_args(self, args=None, namespace=None):
        everything = self._actions
        options = [action for action in everything if action.option_strings]
        places = [action for action in everything if not action.option_strings]
        if any([action.nargs in (_PARSER, REMAINDER) for action in places]):
            raise TypeError("parse_intermixed_args: positional arg with nargs=%s" % places[0].nargs)
        self._actions = options
        try:
            namespace, rest = self.parse_known_args(args, namespace)
            given = {action.dest: getattr(namespace, action.dest, None) for action in options}
            required = [(action, action.required) for action in options]
            self._actions = everything
            for action, _ in required:
                action.required = False
            namespace, rest = self.parse_known_args(rest, namespace)
            for name, value in given.items():
                if name != SUPPRESS and value is not None:
                    setattr(namespace, name, value)
            for action, value in required:
                action.required = value
        finally:
            self._actions = everything
        return namespace, rest

    def parse_intermixed_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_intermixed_args(args, namespace)
        if rest:
            self.error("unrecognized arguments: " + " ".join(rest))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = list(sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._actions:
            if action.dest != SUPPRESS and not hasattr(namespace, action.dest):
                if action.default != SUPPRESS:
                    setattr(namespace, action.dest, action.default)
        for name, value in self._defaults.items():
            if not hasattr(namespace, name):
                setattr(namespace, name, value)
        if not self.exit_on_error:
            rest = _Parse(self, args, namespace).run()
        else:
            try:
                rest = _Parse(self, args, namespace).run()
            except ArgumentError as e:
                self.error(str(e))
        if hasattr(namespace, "_unrecognized_args"):
            rest.extend(namespace._unrecognized_args)
            delattr(namespace, "_unrecognized_args")
        return namespace, rest

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _convert(self, action, text):
        kind = action.type
        if kind is None:
            return text
        try:
            return kind(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (TypeError, ValueError):
            name = getattr(kind, "__name__", repr(kind))
            raise ArgumentError(action, "invalid %s value: %r" % (name, text)) from None

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ", ".join([repr(c) for c in action.choices])
            raise ArgumentError(
                action, "invalid choice: %r (choose from %s)" % (value, choices)
            )

    # ---- text

    def _fill(self, text, values):
        if "%" not in text:
            return text
        return text % _Fields(self, values)

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def _usage_parts(self, formatter, actions):
        parts = []
        done = []
        for action in actions:
            if action in done or action.help == SUPPRESS:
                continue
            group = None
            for g in self._exclusive:
                if action in g._actions:
                    group = g
            if group is None:
                parts.append(self._usage_of(formatter, action, not action.required))
                continue
            shown = [a for a in group._actions if a.help != SUPPRESS]
            inner = " | ".join([self._usage_of(formatter, a, False) for a in shown])
            parts.append(("(" + inner + ")") if group.required else "[" + inner + "]")
            done.extend(group._actions)
        return parts

    def _usage_of(self, formatter, action, optional):
        if action.nargs != 0:
            shape = formatter._format_args(action, formatter._default_of(action))
        if not action.option_strings:
            return shape
        if isinstance(action, BooleanOptionalAction):
            text = " | ".join(action.option_strings)
        else:
            text = action.option_strings[0]
        if action.nargs != 0:
            text += " " + shape
        return "[" + text + "]" if optional else text

    def format_usage(self):
        if self.usage is not None:
            return "usage: " + self._fill(self.usage, {}) + "\n"
        formatter = self._get_formatter()
        first = "usage: " + self.prog
        options = self._usage_parts(formatter, [a for a in self._actions if a.option_strings])
        places = self._usage_parts(formatter, [a for a in self._actions if not a.option_strings])
        line = " ".join([first] + options + places)
        width = formatter._width
        if len(line) <= width:
            return line + "\n"
        indent = " " * (len(first) + 1)
        lines = _broken(options, first + " ", indent, width)
        if options and places:
            lines.extend(_broken(places, indent, indent, width))
        elif places:
            lines = _broken(places, first + " ", indent, width)
        return "\n".join(lines) + "\n"

    def format_help(self):
        formatter = self._get_formatter()
        blocks = [self.format_usage()]
        if self.description:
            blocks.append(self._paragraph(formatter, self.description, "") + "\n")
        entries = []
        for group in self._action_groups:
            lines = []
            for action in group._actions:
                if action.help != SUPPRESS:
                    lines.append((2, action))
                    if isinstance(action, _SubParsersAction):
                        lines.extend([(4, entry) for entry in action._help])
            entries.append((group, lines))
        longest = 0
        for _, lines in entries:
            for indent, action in lines:
                longest = max(longest, len(formatter._format_action_invocation(action)) + indent)
        column = min(longest + 2, formatter._max_help_position)
        for group, lines in entries:
            if not lines and not group.description:
                continue
            text = group.title + ":\n" if group.title else ""
            if group.description:
                text += self._paragraph(formatter, group.description, "  ") + "\n"
                if lines:
                    text += "\n"
            text += "".join([self._entry(formatter, a, indent, column) for indent, a in lines])
            blocks.append(text)
        if self.epilog:
            blocks.append(self._paragraph(formatter, self.epilog, "") + "\n")
        return "\n".join(blocks)

    def _paragraph(self, formatter, text, indent):
        return formatter._fill_text(self._fill(text, {}), max(formatter._width, 11), indent)

    def _entry(self, formatter, action, indent, column):
        head = " " * indent + formatter._format_action_invocation(action)
        if not action.help:
            return head + "\n"
        help = self._fill(formatter._get_help_string(action), action)
        lines = formatter._split_lines(help, max(formatter._width - column, 11))
        out = []
        if len(head) <= column - 2:
            out.append(head + " " * (column - len(head)) + (lines[0] if lines else ""))
            lines = lines[1:]
        else:
            out.append(head)
        out.extend([" " * column + line for line in lines])
        return "\n".join(out) + "\n"

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            print(message, end="", file=file or sys.stderr)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))


def _wrap(text, width):
    from textwrap import wrap

    return wrap(" ".join(text.split()), width) or [""]


def _broken(parts, first, indent, width):
    lines = [first]
    for part in parts:
        line = lines[-1]
        fresh = line in (first, indent)
        if not fresh and len(line) + 1 + len(part) > width:
            lines.append(indent + part)
        else:
            lines[-1] = line + part if fresh else line + " " + part
    return lines


# What `%(prog)s` and `%(default)s` stand for.
class _Fields(dict):
    def __init__(self, parser, action):
        super().__init__()
        self["prog"] = parser.prog
        if isinstance(action, Action):
            for name in ("default", "dest", "const", "nargs", "required", "metavar"):
                self[name] = getattr(action, name)
            if action.choices is not None:
                self["choices"] = ", ".join([str(c) for c in action.choices])
            if action.type is not None:
                self["type"] = getattr(action.type, "__name__", action.type)


# One command line.
class _Parse:
    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = self._files(args)
        self.namespace = namespace
        self.extras = []
        self.seen = []
        # Those that have not got their arguments yet.
        self.places = [a for a in parser._actions if not a.option_strings]
        self.options = {}
        for action in parser._actions:
            for name in action.option_strings:
                self.options[name] = action
        self.negative = any([_is_negative(name) for name in self.options])

    def _files(self, args):
        prefix = self.parser.fromfile_prefix_chars
        if not prefix:
            return args
        out = []
        for arg in args:
            if not arg or arg[0] not in prefix:
                out.append(arg)
                continue
            try:
                with open(arg[1:]) as f:
                    lines = f.read().splitlines()
            except OSError as e:
                self.parser.error(str(e))
            for line in lines:
                out.extend(self._files(self.parser.convert_arg_line_to_args(line)))
        return out

    # (action, name, value given with it) if this is an option; an action of None is unknown.
    def _option(self, arg):
        chars = self.parser.prefix_chars
        if not arg or arg[0] not in chars or len(arg) == 1:
            return None
        if arg in self.options:
            return self.options[arg], arg, None
        name, equals, value = arg.partition("=")
        if equals and name in self.options:
            return self.options[name], name, value
        found = self._abbreviated(arg, name, value if equals else None)
        if len(found) > 1:
            matches = ", ".join([n for _, n, _ in found])
            raise ArgumentError(
                None, "ambiguous option: %s could match %s" % (arg, matches)
            )
        if found:
            return found[0]
        if _is_negative(arg) and not self.negative:
            return None
        if " " in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg, name, value):
        found = []
        if arg[1] in self.parser.prefix_chars:
            if self.parser.allow_abbrev:
                for option, action in self.options.items():
                    if option.startswith(name):
                        found.append((action, option, value))
            return found
        short = arg[:2]
        for option, action in self.options.items():
            if option == short:
                found.append((action, option, arg[2:]))
            elif option.startswith(name) and self.parser.allow_abbrev:
                found.append((action, option, value))
        return found

    def run(self):
        args = self.args
        # For each argument what it is as an option; behind `--` there are none.
        kinds = []
        only_places = False
        for arg in args:
            if only_places:
                kinds.append(None)
            elif arg == "--":
                kinds.append("--")
                only_places = True
            else:
                kinds.append(self._option(arg))
        self.kinds = kinds
        at = 0
        while at < len(args):
            run = at
            while run < len(args) and (kinds[run] is None or kinds[run] == "--"):
                run += 1
            taken = self._places(at, run, last=run == len(args))
            if taken > at:
                at = taken
                continue
            if run > at:
                self.extras.extend([args[i] for i in range(at, run) if kinds[i] != "--"])
                at = run
                continue
            at = self._take_option(at)
        self._places(len(args), len(args), last=True)
        self._finish()
        return self.extras

    def _take_option(self, at):
        action, name, value = self.kinds[at]
        at += 1
        if action is None:
            self.extras.append(name)
            return at
        # `-abc` may be `-a -b -c`.
        while value is not None and action.nargs == 0:
            rest = name[0] + value
            if name[1:2] in self.parser.prefix_chars or not value or rest[:2] not in self.options:
                raise ArgumentError(action, "ignored explicit argument %r" % value)
            self._do(action, [], name)
            name, value = rest[:2], rest[2:] or None
            action = self.options[name]
        if value is not None:
            if _count(action.nargs, 1) != 1:
                raise ArgumentError(action, "expected %s" % _expected(action.nargs))
            self._do(action, [value], name)
            return at
        end = at
        while end < len(self.args) and self.kinds[end] is None:
            end += 1
        if action.nargs in (REMAINDER, _PARSER):
            end = len(self.args)
        count = _count(action.nargs, end - at)
        if count is None:
            raise ArgumentError(action, "expected %s" % _expected(action.nargs))
        self._do(action, self.args[at : at + count], name)
        return at + count

    # Gives the arguments from `at` to `end` to as many of the places as they do for.
    def _places(self, at, end, last):
        values = [i for i in range(at, end) if self.kinds[i] != "--"]
        if self.places and not values and not last:
            return at
        shares = self._share(len(values), last)
        used = 0
        for action, count in zip(list(self.places), shares):
            if action.nargs in (REMAINDER, _PARSER) and (count or action.nargs == REMAINDER):
                start = values[used] if used < len(values) else end
                rest = self.args[start:]
                self.places.pop(0)
                self._do(action, rest, None)
                return len(self.args)
            if not count and not last:
                # It may get some later.
                if action.nargs in (ZERO_OR_MORE, OPTIONAL):
                    break
            self.places.pop(0)
            self._do(action, [self.args[i] for i in values[used : used + count]], None)
            used += count
        if used == len(values):
            return end if values else at
        return values[used] if used else at

    # How many of n arguments each place gets: as many places as possible, each as many as it can
    # have if those behind it get what they need.
    def _share(self, n, last):
        least = [_least(a.nargs) for a in self.places]
        count = len(self.places)
        while count and sum(least[:count]) > n:
            count -= 1
        shares = []
        for i in range(count):
            behind = sum(least[i + 1 : count])
            share = _count(self.places[i].nargs, n - behind)
            shares.append(share)
            n -= share
        return shares

    def _do(self, action, texts, name):
        parser = self.parser
        for group in parser._exclusive:
            if action in group._actions and (texts or action.option_strings):
                for other in group._actions:
                    if other is not action and other in self.seen:
                        raise ArgumentError(
                            action, "not allowed with argument %s" % _name_of(other)
                        )
        nargs = action.nargs
        if nargs == OPTIONAL and not texts:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value != SUPPRESS:
                value = parser._convert(action, value)
        elif nargs == ZERO_OR_MORE and not texts and not action.option_strings:
            value = [] if action.default is None else action.default
        elif nargs is None or nargs == OPTIONAL:
            value = parser._convert(action, texts[0])
            parser._check(action, value)
        elif nargs == REMAINDER:
            value = [parser._convert(action, t) for t in texts]
        elif nargs == _PARSER:
            value = [parser._convert(action, t) for t in texts]
            parser._check(action, value[0])
        else:
            value = [parser._convert(action, t) for t in texts]
            for v in value:
                parser._check(action, v)
        if texts or action.option_strings or nargs in (None, ONE_OR_MORE):
            self.seen.append(action)
        if value != SUPPRESS:
            action(parser, self.namespace, value, name)

    def _finish(self):
        parser, namespace = self.parser, self.namespace
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required and (action.option_strings or action in self.places):
                missing.append(_name_of(action))
            elif isinstance(action.default, str) and action.dest != SUPPRESS:
                # A default that is text is converted as if it had been typed.
                if getattr(namespace, action.dest, None) is action.default:
                    if action.default != SUPPRESS:
                        value = parser._convert(action, action.default)
                        setattr(namespace, action.dest, value)
        if missing:
            names = ", ".join([str(m) for m in missing])
            raise ArgumentError(None, "the following arguments are required: " + names)
        for group in parser._exclusive:
            if group.required and not any([a in self.seen for a in group._actions]):
                names = [_name_of(a) for a in group._actions if a.help != SUPPRESS]
                raise ArgumentError(
                    None, "one of the arguments %s is required" % " ".join(names)
                )


def _is_negative(text):
    digits = text[1:].replace(".", "", 1)
    return text.startswith("-") and digits.isdigit()


def _least(nargs):
    if nargs in (OPTIONAL, ZERO_OR_MORE, REMAINDER):
        return 0
    return nargs if isinstance(nargs, int) else 1


# How many of n arguments are taken; None if they are too few.
def _count(nargs, n):
    if n < _least(nargs):
        return None
    if nargs in (ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, _PARSER):
        return n
    if nargs is None or nargs == OPTIONAL:
        return min(n, 1)
    return nargs


def _expected(nargs):
    if nargs is None:
        return "one argument"
    if nargs == OPTIONAL:
        return "at most one argument"
    if nargs == ONE_OR_MORE:
        return "at least one argument"
    return "1 argument" if nargs == 1 else "%s arguments" % nargs
