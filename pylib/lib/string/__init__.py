# Sets of characters, and templates.

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


_FIRST = ascii_letters + "_"
_PART = _FIRST + digits


class Template:
    delimiter = "$"
    # What a class derived from this may set; a `pattern` has the groups `escaped`, `named`,
    # `braced` and `invalid`.
    idpattern = "[_a-zA-Z][_a-zA-Z0-9]*"
    braceidpattern = None
    flags = None
    pattern = None

    def __init__(self, template):
        self.template = template

    # (text, name of the placeholder or "", place in the template). A name of None is a delimiter
    # without one.
    def _parts(self):
        for name in ("idpattern", "braceidpattern", "flags", "pattern"):
            if getattr(self, name) is not getattr(Template, name):
                return self._parts_by_pattern()
        return self._plain_parts()

    def _parts_by_pattern(self):
        import re

        pattern, text, at = self.pattern, self.template, 0
        flags = re.I if self.flags is None else self.flags
        if pattern is None:
            delimiter = re.escape(self.delimiter)
            braced = self.braceidpattern or self.idpattern
            pattern = "%s(?:(?P<escaped>%s)|(?P<named>%s)|{(?P<braced>%s)}|(?P<invalid>))"
            pattern %= (delimiter, delimiter, self.idpattern, braced)
        elif isinstance(pattern, str):
            flags |= re.X
        else:
            flags = 0
        for match in re.compile(pattern, flags).finditer(text):
            if match.start() > at:
                yield text[at : match.start()], "", at
            at = match.end()
            name = match.group("named") or match.group("braced")
            if name is not None:
                yield match.group(), name, match.start()
            elif match.group("escaped") is not None:
                yield self.delimiter, "", match.start()
            elif match.group("invalid") is not None:
                yield match.group(), None, max(match.start("invalid") - 1, 0)
            else:
                raise ValueError("Unrecognized named group in pattern", pattern)
        yield text[at:], "", at

    def _plain_parts(self):
        text = self.template
        delimiter = self.delimiter
        at = 0
        while True:
            start = text.find(delimiter, at)
            if start < 0:
                yield text[at:], "", at
                return
            if start > at:
                yield text[at:start], "", at
            at = start + len(delimiter)
            if text.startswith(delimiter, at):
                at += len(delimiter)
                yield delimiter, "", start
                continue
            braced = text.startswith("{", at)
            first = end = at + 1 if braced else at
            while end < len(text) and text[end] in (_PART if end > first else _FIRST):
                end += 1
            name = text[first:end]
            if braced and not text.startswith("}", end):
                name = ""
            elif braced:
                end += 1
            if name:
                yield text[start:end], name, start
                at = end
            else:
                yield text[start:at], None, start

    def _fill(self, mapping, keywords, safe):
        out = []
        for text, name, at in self._parts():
            if name:
                if name in keywords:
                    text = str(keywords[name])
                elif not safe or name in mapping:
                    text = str(mapping[name])
            elif name is None and not safe:
                before = self.template[:at]
                line, column = before.count("\n") + 1, at - before.rfind("\n")
                message = "Invalid placeholder in string: line %d, col %d"
                raise ValueError(message % (line, column))
            out.append(text)
        return "".join(out)

    def substitute(self, mapping={}, /, **keywords):
        return self._fill(mapping, keywords, False)

    def safe_substitute(self, mapping={}, /, **keywords):
        return self._fill(mapping, keywords, True)

    def is_valid(self):
        return all([name is not None for _, name, _ in self._parts()])

    def get_identifiers(self):
        found = []
        for _, name, _ in self._parts():
            if name and name not in found:
                found.append(name)
        return found


# The pieces of a name such as `first.attribute[item]`: first, then (is it an attribute, name).
def _split_name(text):
    end = 0
    while end < len(text) and text[end] not in ".[":
        end += 1
    first, rest = text[:end], []
    while end < len(text):
        start = end + 1
        if text[end] == "[":
            end = text.find("]", start)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key, is_attribute = text[start:end], False
            end += 1
            if end < len(text) and text[end] not in ".[":
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        else:
            end = start
            while end < len(text) and text[end] not in ".[":
                end += 1
            key, is_attribute = text[start:end], True
        if not key:
            raise ValueError("Empty attribute in format string")
        rest.append((is_attribute, key if is_attribute else _number(key)))
    return _number(first), rest


def _number(text):
    return int(text) if text.isdigit() else text


# A replacement field: name, format and conversion.
def _split_field(text):
    at = 0
    while at < len(text) and text[at] not in "!:":
        if text[at] == "[":
            at = max(at, text.find("]", at))
        at += 1
    if not text.startswith("!", at):
        return text[:at], text[at + 1 :], None
    conversion, rest = text[at + 1 : at + 2], text[at + 2 :]
    if not conversion:
        raise ValueError("end of string while looking for conversion specifier")
    if rest and rest[0] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return text[:at], rest[1:], conversion


_SWITCHED = "cannot switch from manual field specification to automatic field numbering"


# `str.format` in single steps, each of which a class derived from this may do otherwise.
class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(
        self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0
    ):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if name is None:
                continue
            if name == "" or name[0] in ".[":
                if auto_arg_index is False:
                    raise ValueError(_SWITCHED)
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif name.isdigit():
                if auto_arg_index:
                    raise ValueError(_SWITCHED)
                auto_arg_index = False
            value, key = self.get_field(name, args, kwargs)
            used_args.add(key)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(
                spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index
            )
            out.append(self.format_field(value, spec))
        return "".join(out), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion not in ("s", "r", "a"):
            raise ValueError("Unknown conversion specifier %s" % conversion)
        return {"s": str, "r": repr, "a": ascii}[conversion](value)

    # (text before a field, name of the field, format, conversion). Without a field they are None.
    def parse(self, format_string):
        text, literal, at = format_string, "", 0
        while at < len(text):
            char = text[at]
            if char not in "{}":
                literal += char
                at += 1
                continue
            if text.startswith(char, at + 1):
                yield literal + char, None, None, None
                literal = ""
                at += 2
                continue
            if char == "}" or at + 1 == len(text):
                raise ValueError("Single '%s' encountered in format string" % char)
            start = at = at + 1
            depth = 1
            while depth:
                if at == len(text):
                    raise ValueError("expected '}' before end of string")
                depth += {"{": 1, "}": -1}.get(text[at], 0)
                at += 1
            name, spec, conversion = _split_field(text[start : at - 1])
            yield literal, name, spec, conversion
            literal = ""
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first
