# Text in HTML.

_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": "\xa0"}


def escape(s, quote=True):
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# Numbers, and the names that every program needs.
def unescape(s):
    if "&" not in s:
        return s
    first, *rest = s.split("&")
    out = [first]
    for part in rest:
        name, end, text = part.partition(";")
        char = _char(name) if end else None
        out.append("&" + part if char is None else char + text)
    return "".join(out)


# Libraries that find the names themselves give a match of what is behind the `&`.
def _replace_charref(match):
    text = match[1]
    char = _char(text.rstrip(";"))
    return "&" + text if char is None else char


def _char(name):
    if not name.startswith("#"):
        return _NAMED.get(name) or _more().get(name)
    try:
        code = int(name[2:], 16) if name[1:2] in ("x", "X") else int(name[1:])
    except ValueError:
        return None
    if not code or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code)


# Where there is a table of names, all of them.
def _more():
    try:
        from html.entities import entitydefs
    except ImportError:
        return {}
    return entitydefs
