# Addresses as objects, as headers of the newer policy show them.

from email import _header_value_parser as parser
from email.utils import parseaddr


def _quoted(text):
    if any(c in '()<>@,:;".[]\\' for c in text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text


class Address:
    def __init__(self, display_name="", username="", domain="", addr_spec=None):
        if "\r" in display_name + username + domain or "\n" in display_name + username + domain:
            raise ValueError("invalid arguments; address parts cannot contain CR or LF")
        if addr_spec is not None:
            if username or domain:
                raise TypeError("addrspec specified when username and/or domain also specified")
            username, _, domain = parseaddr(addr_spec)[1].rpartition("@")
        self._display_name, self._username, self._domain = display_name, username, domain

    display_name = property(lambda self: self._display_name)
    username = property(lambda self: self._username)
    domain = property(lambda self: self._domain)

    @property
    def addr_spec(self):
        name = self.username
        if set(name) & set('()<>@,:;"[]\\ '):
            name = _quoted(name)
        if self.domain:
            return name + "@" + self.domain
        return name or "<>"

    def __repr__(self):
        return "%s(display_name=%r, username=%r, domain=%r)" % (
            type(self).__name__, self.display_name, self.username, self.domain
        )

    def __str__(self):
        if self.display_name:
            spec = "" if self.addr_spec == "<>" else self.addr_spec
            return "%s <%s>" % (_quoted(self.display_name), spec)
        return self.addr_spec

    def _parts(self):
        return self.display_name, self.username, self.domain

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, Address) else NotImplemented


class Group:
    def __init__(self, display_name=None, addresses=None):
        self._display_name = display_name
        self._addresses = tuple(addresses or ())

    display_name = property(lambda self: self._display_name)
    addresses = property(lambda self: self._addresses)

    def __repr__(self):
        return "%s(display_name=%r, addresses=%r)" % (
            type(self).__name__, self.display_name, self.addresses
        )

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        name = None if self.display_name is None else _quoted(self.display_name)
        inside = ", ".join([str(a) for a in self.addresses])
        return "%s:%s;" % (name, " " + inside if inside else inside)

    def __eq__(self, other):
        if not isinstance(other, Group):
            return NotImplemented
        return (self.display_name, self.addresses) == (other.display_name, other.addresses)
