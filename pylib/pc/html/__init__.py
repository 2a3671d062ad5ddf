# Text in HTML: references to characters by number and name, as browsers read them.

import re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# Numbers from 0x80 on that stand for what Windows has there; 0 and 13 are no errors to be dropped.
_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)
_REFERENCE = re.compile(
    r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)"
)


def _of_number(text):
    text = text.rstrip(";")
    code = int(text[2:], 16) if text[1] in "xX" else int(text[1:])
    if 0x80 <= code < 0xA0:
        return _WINDOWS[code - 0x80]
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    is_control = code < 0x20 and code not in (9, 10, 12, 13) or code == 0x7F
    if is_control or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE:
        return ""
    return chr(code)


def _replace_charref(match):
    from html.entities import html5

    text = match.group(1)
    if text[0] == "#":
        return _of_number(text)
    if text in html5:
        return html5[text]
    # The oldest names need no semicolon, and may stand before other letters.
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return "&" + text


def unescape(s):
    return _REFERENCE.sub(_replace_charref, s) if "&" in s else s
