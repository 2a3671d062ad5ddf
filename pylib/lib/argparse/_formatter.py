# Help texts: names of arguments, lines as wide as the terminal, and what of it programs change.

__name__ = "argparse"

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
REMAINDER = "..."
PARSER = _PARSER = "A..."


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


def _wrap(text, width):
    from textwrap import wrap

    return wrap(" ".join(text.split()), width) or [""]
