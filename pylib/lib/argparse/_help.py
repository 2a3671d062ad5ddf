# The texts of a parser: usage, paragraphs and entries.

from ._formatter import SUPPRESS
from ._actions import Action, BooleanOptionalAction

__name__ = "argparse"


# The pieces of a parser's help.
class _Help:
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
