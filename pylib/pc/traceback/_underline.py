# Which part of a line is underlined: what is meant with `^`, the operands of an operator with `~`.
#
# Columns of code are in bytes, those of a text in characters; on a screen some characters are two
# columns wide.

_any_code = (lambda: None).__code__


def _characters(text, offset):
    if text.isascii():
        return min(offset, len(text))
    return len(text.encode()[:offset].decode("utf-8", "replace"))


# How wide the first characters of a text are.
def _width(text, count):
    if text.isascii():
        return count
    import unicodedata

    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text[:count])
    return len(text[:count]) + wide


def _skip(text, at, skipped):
    while at < len(text) and (text[at].isspace() or skipped(text[at])):
        at += 1
    return at


# Where in the text of an expression its operator begins and ends, None without one.
def _operator(text):
    found = _any_code._operands_in(text)
    if found is None:
        return None
    binary, left, right = found
    if not binary:
        start = _skip(text, _characters(text, left), lambda c: c != "[")
        end = _skip(text, _characters(text, right + 1), lambda c: c != "]")
        return start, min(end + 1, len(text))
    between = text[_characters(text, left) : _characters(text, right)]
    blanks = len(between) - len(between.lstrip())
    # The offset is in bytes until here, which CPython takes for characters too.
    start = left + blanks
    is_long = blanks + 1 < len(between) and not between[blanks + 1].isspace()
    length = 2 if is_long else 1
    start = _skip(text, start, ")#".__contains__)
    return _characters(text, start), _characters(text, start + length)


# The line below that of a place, empty where nothing is to be said.
def underlined(place):
    line, shown = place._original_line, place.line
    start = _characters(line, place.colno)
    end = _characters(line, place.end_colno)
    text = line[start:end]
    operator = None
    if place.lineno == place.end_lineno:
        operator = _operator(text)
    else:
        end = len(line.rstrip())
    if end - start >= len(shown) and not (operator and operator[1] > operator[0]):
        return ""
    first, last = _width(line, start), _width(line, end)
    # What was stripped from the line, but for its end.
    space = " " * (first + 1 - (len(line) - len(shown)))
    if operator is None:
        return "    " + space + "^" * (last - first) + "\n"
    left, right = _width(text, operator[0]), _width(text, operator[1])
    marks = "~" * left + "^" * (right - left) + "~" * (last - first - right)
    return "    " + space + marks + "\n"
