# Character sets of messages.

QP, BASE64, SHORTEST = 1, 2, 3
DEFAULT_CHARSET = "us-ascii"
_ALIASES = {"latin_1": "iso-8859-1", "latin-1": "iso-8859-1", "ascii": "us-ascii", "utf8": "utf-8"}
_encodings = {"us-ascii": (None, None), "utf-8": (SHORTEST, BASE64), "iso-8859-1": (QP, QP)}


def add_charset(charset, header_enc=None, body_enc=None, output_charset=None):
    _encodings[charset] = (header_enc, body_enc)


def add_alias(alias, canonical):
    _ALIASES[alias] = canonical


class Charset:
    def __init__(self, input_charset=DEFAULT_CHARSET):
        name = str(input_charset).lower()
        self.input_charset = self.output_charset = _ALIASES.get(name, name)
        known = _encodings.get(self.input_charset, (SHORTEST, BASE64))
        self.header_encoding, self.body_encoding = known
        self.input_codec = self.output_codec = self.input_charset

    def __repr__(self):
        return self.input_charset.lower()

    __str__ = __repr__

    def __eq__(self, other):
        return str(self) == str(other).lower()

    def get_body_encoding(self):
        names = {QP: "quoted-printable", BASE64: "base64", None: "7bit"}
        return names.get(self.body_encoding, "base64")

    def get_output_charset(self):
        return self.output_charset or self.input_charset
