# Settings in sections of `name = value` lines.

import re

from ._errors import (
    MAX_INTERPOLATION_DEPTH, DuplicateOptionError, DuplicateSectionError, Error,
    InterpolationDepthError, InterpolationError, InterpolationMissingOptionError,
    InterpolationSyntaxError, MissingSectionHeaderError, NoOptionError, NoSectionError,
    ParsingError,
)
from ._interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation
from ._reader import _MISSING, _Reader

DEFAULTSECT = "DEFAULT"


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
