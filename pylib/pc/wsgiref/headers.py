# Headers of a response as a mapping: names in any case, each several times, in their order.

import re

_SPECIAL = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def _parameter(name, value=None, quote=1):
    if not value:
        return name
    if quote or _SPECIAL.search(value):
        value = value.replace("\\", "\\\\").replace('"', '\\"')
        return '%s="%s"' % (name, value)
    return "%s=%s" % (name, value)


def _text(value):
    if type(value) is str:
        return value
    raise AssertionError("Header names/values must be of type str (got %s)" % repr(value))


class Headers:
    def __init__(self, headers=None):
        headers = [] if headers is None else headers
        if type(headers) is not list:
            raise TypeError("Headers should be a list of name/value tuples")
        self._headers = headers

    def __len__(self):
        return len(self._headers)

    def __setitem__(self, name, val):
        del self[name]
        self._headers.append((_text(name), _text(val)))

    def __delitem__(self, name):
        name = _text(name.lower())
        self._headers[:] = [pair for pair in self._headers if pair[0].lower() != name]

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get(name) is not None

    def get_all(self, name):
        name = _text(name.lower())
        return [value for key, value in self._headers if key.lower() == name]

    def get(self, name, default=None):
        found = self.get_all(name)
        return found[0] if found else default

    def keys(self):
        return [name for name, _ in self._headers]

    def values(self):
        return [value for _, value in self._headers]

    def items(self):
        return self._headers[:]

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self._headers)

    def __str__(self):
        return "\r\n".join(["%s: %s" % pair for pair in self._headers] + ["", ""])

    def __bytes__(self):
        return str(self).encode("iso-8859-1")

    def setdefault(self, name, value):
        found = self.get(name)
        if found is None:
            self._headers.append((_text(name), _text(value)))
            return value
        return found

    def add_header(self, _name, _value, **_params):
        parts = [] if _value is None else [_text(_value)]
        for name, value in _params.items():
            name = _text(name).replace("_", "-")
            parts.append(name if value is None else _parameter(name, _text(value)))
        self._headers.append((_text(_name), "; ".join(parts)))
