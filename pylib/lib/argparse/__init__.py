# Command lines: the parser that programs make.

import sys

from ._formatter import (
    ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE, _PARSER,
    ArgumentDefaultsHelpFormatter, HelpFormatter, MetavarTypeHelpFormatter,
    RawDescriptionHelpFormatter, RawTextHelpFormatter,
)
from ._actions import (
    _ACTIONS, _AppendAction, _AppendConstAction, _CountAction, _ExtendAction, _HelpAction,
    _StoreAction, _StoreConstAction, _StoreFalseAction, _StoreTrueAction, _SubParsersAction,
    _VersionAction, Action, ArgumentError, ArgumentTypeError, BooleanOptionalAction, FileType,
)
from ._groups import _ArgumentGroup, _MutuallyExclusiveGroup, Namespace
from ._command_line import _Parse
from ._help import _broken, _Help


class ArgumentParser(_Help):
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
