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

    def __init__(self, template):
        self.template = template

    # (text, name of the placeholder or "", place in the template). A name of None is a delimiter
    # without one.
    def _parts(self):
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


class Formatter:
    def format(self, format_string, /, *args, **keywords):
        return format_string.format(*args, **keywords)

    def vformat(self, format_string, args, keywords):
        return format_string.format(*args, **keywords)
