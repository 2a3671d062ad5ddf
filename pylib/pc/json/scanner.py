# One value of JSON at a place.

import re

__all__ = ["make_scanner"]
NUMBER_RE = re.compile(r"(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = (
    ("null", None), ("true", True), ("false", False), ("NaN", "NaN"), ("Infinity", "Infinity"),
    ("-Infinity", "-Infinity"),
)


def make_scanner(context):
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    strict = context.strict
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    memo = context.memo

    def scan(string, idx):
        c = string[idx : idx + 1]
        if c == '"':
            return parse_string(string, idx + 1, strict)
        if c == "{":
            return parse_object(
                (string, idx + 1), strict, scan, object_hook, object_pairs_hook, memo
            )
        if c == "[":
            return parse_array((string, idx + 1), scan)
        match = NUMBER_RE.match(string, idx)
        if match is not None:
            integer, fraction, exponent = match.groups()
            if fraction or exponent:
                return parse_float(integer + (fraction or "") + (exponent or "")), match.end()
            return parse_int(integer), match.end()
        for word, value in _WORDS:
            if string.startswith(word, idx):
                end = idx + len(word)
                return (parse_constant(value) if isinstance(value, str) else value), end
        raise StopIteration(idx)

    def scan_once(string, idx):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        try:
            return scan(string, idx)
        finally:
            memo.clear()

    return scan_once


py_make_scanner = make_scanner
c_make_scanner = None
