# Examples in a text.

import re

from doctest._checker import OPTIONFLAGS_BY_NAME

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."

_OPTION = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$")
_EXCEPTION = re.compile(r"Traceback \((most recent call last|innermost last)\):\s*$")


class Example:
    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _values(self):
        return self.source, self.want, self.exc_msg, self.lineno, self.indent, self.options

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self):
        return hash(self._values()[:5])


class DocTest:
    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise TypeError("examples must be Example objects")
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        what = {0: "no examples", 1: "1 example"}.get(count, "%d examples" % count)
        return "<%s %s from %s:%s (%s)>" % (
            type(self).__name__,
            self.name,
            self.filename,
            self.lineno,
            what,
        )

    def _values(self):
        return (
            self.examples,
            self.docstring,
            self.globs,
            self.name,
            self.filename,
            self.lineno,
        )

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented

        def key(test):
            lineno = -1 if test.lineno is None else test.lineno
            return test.name, test.filename or "", lineno, id(test)

        return key(self) < key(other)


def _indent_of(line):
    return len(line) - len(line.lstrip(" "))


# The text of an exception that is wanted, None if none is.
def _exception_in(lines):
    if not lines or not _EXCEPTION.match(lines[0]):
        return None
    for i in range(1, len(lines)):
        if lines[i][:1].isidentifier():
            return "\n".join(lines[i:]) + "\n"
    return None


class DocTestParser:
    # Texts between examples, and the examples.
    def parse(self, string, name="<string>"):
        lines = string.expandtabs().split("\n")
        margin = min([_indent_of(line) for line in lines if line.strip()], default=0)
        lines = [line[margin:] for line in lines]
        output = []
        text = []
        at = 0
        while at < len(lines):
            if not lines[at].lstrip(" ").startswith(">>>"):
                text.append(lines[at])
                at += 1
                continue
            output.append("".join([line + "\n" for line in text]))
            text = []
            example, at = self._example(lines, at, name)
            if example is not None:
                output.append(example)
        output.append("\n".join(text))
        return output

    def get_examples(self, string, name="<string>"):
        return [piece for piece in self.parse(string, name) if isinstance(piece, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    # The example that begins at a line, and the line behind it.
    def _example(self, lines, first, name):
        indent = _indent_of(lines[first])
        source = [self._plain(lines[first], indent, name, first)]
        at = first + 1
        while at < len(lines) and self._continues(lines[at], indent):
            source.append(self._plain(lines[at], indent, name, at))
            at += 1
        want = []
        while at < len(lines) and lines[at].strip():
            line = lines[at]
            if line.lstrip(" ").startswith(">>>"):
                break
            if line[:indent].strip():
                raise ValueError(
                    "line %d of the docstring for %s has inconsistent leading whitespace: %r"
                    % (at + 1, name, line)
                )
            want.append(line[indent:])
            at += 1
        options = self._options(source, name, first)
        if all([not line.strip() or line.lstrip().startswith("#") for line in source]):
            return None, at
        wanted = "".join([line + "\n" for line in want])
        return (
            Example(
                "\n".join(source), wanted, _exception_in(want), first, indent, options
            ),
            at,
        )

    def _continues(self, line, indent):
        rest = line.lstrip(" ")
        return _indent_of(line) == indent and (rest == "..." or rest.startswith("... "))

    def _plain(self, line, indent, name, at):
        if line[:indent].strip():
            raise ValueError(
                "line %d of the docstring for %s has inconsistent leading whitespace: %r"
                % (at + 1, name, line)
            )
        if len(line) > indent + 3 and line[indent + 3] != " ":
            raise ValueError(
                "line %d of the docstring for %s lacks blank after %s: %r"
                % (at + 1, name, line[indent : indent + 3], line)
            )
        return line[indent + 4 :]

    def _options(self, source, name, at):
        options = {}
        for line in source:
            found = _OPTION.search(line)
            if found is None:
                continue
            for option in found.group(1).replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(
                        "line %d of the doctest for %s has an invalid option: %r"
                        % (at + 1, name, option)
                    )
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        return options
