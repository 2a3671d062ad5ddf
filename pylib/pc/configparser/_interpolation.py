# Values that refer to others.

import re

from ._errors import (
    MAX_INTERPOLATION_DEPTH, InterpolationDepthError, InterpolationMissingOptionError,
    InterpolationSyntaxError, NoOptionError, NoSectionError,
)

__name__ = "configparser"


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
