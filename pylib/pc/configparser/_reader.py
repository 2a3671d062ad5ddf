# The lines of a file as sections and options.

from ._errors import (
    DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, ParsingError,
)

__name__ = "configparser"

_MISSING = object()


# What is read line by line goes to the parser in the end: values may go on in lines that follow.
class _Reader:
    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.entries = None
        self.section = None
        self.option = None
        self.indent = 0
        self.seen = set()
        self.error = None
        self.touched = []

    def line(self, number, line):
        p = self.parser
        bare = line.strip()
        if bare.startswith(p._comments) and p._comments:
            text = ""
            comment = True
        else:
            text = self.without_comment(line)
            comment = len(text) != len(bare)
        indent = len(line) - len(line.lstrip())
        if not text:
            if not p._empty_lines:
                self.indent = 1 << 30
            elif not comment and self.option and self.entries.get(self.option) is not None:
                self.entries[self.option].append("")
            return
        if self.entries is not None and self.option and indent > self.indent:
            if self.entries[self.option] is None:
                self.entries[self.option] = []
            self.entries[self.option].append(text)
            return
        self.indent = indent
        head = p.SECTCRE.match(text)
        if head is not None:
            return self.begin(head.group(1), number)
        if self.entries is None:
            raise MissingSectionHeaderError(self.source, number, line)
        self.assign(text, number, line)

    def without_comment(self, line):
        cut = len(line)
        for sign in self.parser._inline:
            at = line.find(sign)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(sign, at + 1)
        return line[:cut].strip()

    def begin(self, name, number):
        p = self.parser
        self.option = None
        self.section = name
        if name == p.default_section:
            self.entries = p._defaults
        else:
            if name in p._sections:
                if p._strict and name in self.seen:
                    raise DuplicateSectionError(name, self.source, number)
            else:
                p._sections[name] = p._dict()
            self.entries = p._sections[name]
            self.seen.add(name)
        self.touched.append((name, self.entries))

    def assign(self, text, number, line):
        p = self.parser
        places = [(text.find(sign), sign) for sign in p._delimiters if sign in text]
        if places:
            at, sign = min(places)
            option, value = text[:at].strip(), [text[at + len(sign) :].strip()]
        elif p._no_value:
            option, value = text, None
        else:
            option = ""
        if not option:
            if self.error is None:
                self.error = ParsingError(self.source)
            self.error.append(number, repr(line))
            return
        option = p.optionxform(option)
        if p._strict and (self.section, option) in self.seen:
            raise DuplicateOptionError(self.section, option, self.source, number)
        self.seen.add((self.section, option))
        self.option = option
        self.entries[option] = value

    def finish(self):
        p = self.parser
        for name, entries in self.touched:
            for key, value in entries.items():
                if isinstance(value, list):
                    text = "\n".join(value).rstrip()
                    entries[key] = p._interpolation.before_read(p, name, key, text)
        if self.error is not None:
            raise self.error
