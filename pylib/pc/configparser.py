# Settings in sections of `name = value` lines.

import re

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_MISSING = object()


class Error(Exception):
    def __init__(self, msg=""):
        self.message = msg
        super().__init__(msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, "No section: %r" % (section,))
        self.section = section


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = "Section %r already exists" % (section,)
        if source is not None:
            text = "While reading from %r [line %2d]: section %r already exists" % (
                source, lineno, section,
            )
        Error.__init__(self, text)
        self.section, self.source, self.lineno = section, source, lineno


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        text = "Option %r in section %r already exists" % (option, section)
        if source is not None:
            text = "While reading from %r [line %2d]: option %r in section %r already exists" % (
                source, lineno, option, section,
            )
        Error.__init__(self, text)
        self.section, self.option, self.source, self.lineno = section, option, source, lineno


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, "No option %r in section: %r" % (option, section))
        self.option, self.section = option, section


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        text = "Bad value substitution: option %r in section %r contains an interpolation key "
        text += "%r which is not a valid option name. Raw value: %r"
        InterpolationError.__init__(
            self, option, section, text % (option, section, reference, rawval)
        )
        self.reference = reference


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        text = "Recursion limit exceeded in value substitution: option %r in section %r contains "
        text += "an interpolation key which cannot be substituted in %d steps. Raw value: %r"
        values = (option, section, MAX_INTERPOLATION_DEPTH, rawval)
        InterpolationError.__init__(self, option, section, text % values)


class ParsingError(Error):
    def __init__(self, source):
        Error.__init__(self, "Source contains parsing errors: %r" % (source,))
        self.source = source
        self.errors = []

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += "\n\t[line %2d]: %s" % (lineno, line)


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(
            self,
            "File contains no section headers.\nfile: %r, line: %d\n%r" % (filename, lineno, line),
        )
        self.source, self.lineno, self.line = filename, lineno, line


class Interpolation:
    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


# `%(name)s` stands for another option of the section.
class BasicInterpolation(Interpolation):
    _sign = "%"
    _rest = re.compile(r"%|\(([^)]+)\)s")
    _form = "'%%' must be followed by '%%' or '(', found: %r"

    def before_get(self, parser, section, option, value, defaults):
        return self._fill(parser, section, option, value, value, defaults, 1)

    def _fill(self, parser, section, option, text, raw, names, depth):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        if text is None or self._sign not in text:
            return text
        out = []
        at = 0
        while True:
            place = text.find(self._sign, at)
            if place < 0:
                out.append(text[at:])
                return "".join(out)
            out.append(text[at:place])
            found = self._rest.match(text[place + 1 :])
            if found is None:
                raise InterpolationSyntaxError(option, section, self._form % text[place:])
            at = place + 1 + found.end()
            if found.group(1) is None:
                out.append(self._sign)
                continue
            value, where = self._value(parser, section, option, found.group(1), raw, names)
            if where != section:
                names = dict(parser.items(where, raw=True))
            out.append(self._fill(parser, where, option, value, raw, names, depth + 1))

    def _value(self, parser, section, option, reference, raw, names):
        try:
            return names[parser.optionxform(reference)], section
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, reference) from None

    def before_set(self, parser, section, option, value):
        left = value.replace("%%", "")
        left = re.sub(r"%\([^)]+\)s", "", left)
        if "%" in left:
            text = "invalid interpolation syntax in %r at position %d"
            raise ValueError(text % (value, left.find("%")))
        return value


# `${section:name}` as well as `${name}`.
class ExtendedInterpolation(BasicInterpolation):
    _sign = "$"
    _rest = re.compile(r"\$|\{([^}]+)\}")
    _form = "'$' must be followed by '$' or '{', found: %r"

    def _value(self, parser, section, option, reference, raw, names):
        path = reference.split(":")
        try:
            if len(path) == 1:
                return names[parser.optionxform(path[0])], section
            if len(path) == 2:
                return parser.get(path[0], parser.optionxform(path[1]), raw=True), path[0]
        except (KeyError, NoSectionError, NoOptionError):
            text = ":".join(path)
            raise InterpolationMissingOptionError(option, section, raw, text) from None
        raise InterpolationSyntaxError(option, section, "More than one ':' found: %r" % raw)

    def before_set(self, parser, section, option, value):
        left = re.sub(r"\$\{[^}]+\}", "", value.replace("$$", ""))
        if "$" in left:
            text = "invalid interpolation syntax in %r at position %d"
            raise ValueError(text % (value, left.find("$")))
        return value


class _Mapping:
    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        return self[key] if key in self else default

    def keys(self):
        return list(self)

    def values(self):
        return [self[key] for key in self]

    def items(self):
        return [(key, self[key]) for key in self]


class RawConfigParser(_Mapping):
    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True,
        "0": False, "no": False, "false": False, "off": False,
    }
    SECTCRE = re.compile(r"\[(.+)\]")

    def __init__(
        self,
        defaults=None,
        dict_type=dict,
        allow_no_value=False,
        *,
        delimiters=("=", ":"),
        comment_prefixes=("#", ";"),
        inline_comment_prefixes=None,
        strict=True,
        empty_lines_in_values=True,
        default_section=DEFAULTSECT,
        interpolation=_MISSING,
        converters={},
    ):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._views = {}
        self._no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes or ())
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._empty_lines = empty_lines_in_values
        self.default_section = default_section
        if interpolation is _MISSING:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        self.converters = dict(converters)
        for name, convert in self.converters.items():
            setattr(self, "get" + name, self._getter(convert))
        if defaults:
            for key, value in defaults.items():
                self._defaults[self.optionxform(key)] = None if value is None else str(value)

    def _getter(self, convert):
        def get(section, option, *, raw=False, vars=None, fallback=_MISSING):
            return self._get_conv(section, option, convert, raw, vars, fallback)

        return get

    def optionxform(self, optionstr):
        return optionstr.lower()

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()

    def has_section(self, section):
        return section in self._sections

    def _own(self, section):
        if section == self.default_section or not section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    def options(self, section):
        return list({**self._sections[section], **self._defaults} if section in self._sections
                    else self._own(section))

    def has_option(self, section, option):
        option = self.optionxform(option)
        if section in self._sections:
            return option in self._sections[section] or option in self._defaults
        return (not section or section == self.default_section) and option in self._defaults

    def _names(self, section, vars):
        names = self._dict(self._defaults)
        names.update(self._own(section))
        for key, value in (vars or {}).items():
            names[self.optionxform(key)] = None if value is None else str(value)
        return names

    def get(self, section, option, *, raw=False, vars=None, fallback=_MISSING):
        try:
            names = self._names(section, vars)
        except NoSectionError:
            if fallback is _MISSING:
                raise
            return fallback
        option = self.optionxform(option)
        if option not in names:
            if fallback is _MISSING:
                raise NoOptionError(option, section)
            return fallback
        value = names[option]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, names)

    def _get_conv(self, section, option, convert, raw, vars, fallback):
        try:
            value = self.get(section, option, raw=raw, vars=vars)
        except (NoSectionError, NoOptionError):
            if fallback is _MISSING:
                raise
            return fallback
        return convert(value)

    def getint(self, section, option, *, raw=False, vars=None, fallback=_MISSING):
        return self._get_conv(section, option, int, raw, vars, fallback)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_MISSING):
        return self._get_conv(section, option, float, raw, vars, fallback)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_MISSING):
        return self._get_conv(section, option, self._convert_to_boolean, raw, vars, fallback)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_MISSING, raw=False, vars=None):
        if section is _MISSING:
            return super().items()
        names = self._names(section, vars)
        if raw:
            return list(names.items())
        return [
            (o, v if v is None else self._interpolation.before_get(self, section, o, v, names))
            for o, v in names.items()
        ]

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._own(section)[self.optionxform(option)] = value

    def remove_option(self, section, option):
        return self._own(section).pop(self.optionxform(option), _MISSING) is not _MISSING

    def remove_section(self, section):
        return self._sections.pop(section, None) is not None

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        read = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as f:
                    self._read(f, name)
            except OSError:
                continue
            read.append(str(name))
        return read

    def read_file(self, f, source=None):
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(True), source)

    def read_dict(self, dictionary, source="<dict>"):
        for section, entries in dictionary.items():
            if section != self.default_section and section not in self._sections:
                self.add_section(section)
            for key, value in entries.items():
                self.set(str(section), str(key), None if value is None else str(value))

    def _read(self, lines, source):
        reader = _Reader(self, source)
        for number, line in enumerate(lines, 1):
            reader.line(number, line)
        reader.finish()

    def write(self, fp, space_around_delimiters=True):
        sign = self._delimiters[0]
        if space_around_delimiters:
            sign = " " + sign + " "
        sections = [(self.default_section, self._defaults)] if self._defaults else []
        for name, entries in sections + list(self._sections.items()):
            fp.write("[%s]\n" % name)
            for key, value in entries.items():
                value = self._interpolation.before_write(self, name, key, value)
                if value is not None or not self._no_value:
                    key += sign + str(value).replace("\n", "\n\t")
                fp.write(key + "\n")
            fp.write("\n")

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        if key not in self._views:
            self._views[key] = SectionProxy(self, key)
        return self._views[key]

    def __setitem__(self, key, value):
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        yield self.default_section
        yield from list(self._sections)


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


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and (value is not None or not self._no_value):
            raise TypeError("option values must be strings")
        super().set(section, option, value)

    def add_section(self, section):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        super().add_section(section)


SafeConfigParser = ConfigParser


class SectionProxy(_Mapping):
    def __init__(self, parser, name):
        self._parser = parser
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def parser(self):
        return self._parser

    def __repr__(self):
        return "<Section: %s>" % self._name

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(list(self))

    def __iter__(self):
        names = self._parser.options(self._name) if self._name != self._parser.default_section \
            else list(self._parser.defaults())
        return iter(names)

    def get(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.get(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.getint(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.getfloat(self._name, option, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, option, fallback=None, *, raw=False, vars=None):
        return self._parser.getboolean(self._name, option, raw=raw, vars=vars, fallback=fallback)
