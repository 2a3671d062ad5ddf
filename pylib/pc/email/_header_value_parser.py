# Parts of the values of headers, as CPython's parser gives them to libraries: mailboxes.

from email.errors import HeaderParseError
from email.utils import getaddresses


class Mailbox:
    token_type = "mailbox"
    all_defects = defects = ()

    def __init__(self, text, display_name, addr_spec):
        self._text = text
        self.display_name = display_name or None
        self.addr_spec = addr_spec
        self.local_part, _, domain = addr_spec.rpartition("@")
        self.domain = domain or None

    def __str__(self):
        return self._text

    value = property(__str__)


# The mailbox at the start of `value`, and the text behind it.
def get_mailbox(value):
    end, quoted, depth = 0, False, 0
    while end < len(value) and (quoted or depth or value[end] != ","):
        sign = value[end]
        end += 1
        if sign == "\\":
            end += 1
        elif sign == '"':
            quoted = not quoted
        elif not quoted:
            depth += (sign in "(<") - (sign in ")>")
    text, rest = value[:end], value[end:]
    found = getaddresses([text])
    if len(found) != 1 or "@" not in found[0][1]:
        raise HeaderParseError("expected mailbox but found '%s'" % value)
    return Mailbox(text, *found[0]), rest
