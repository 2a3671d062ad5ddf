# How `str.format` takes its templates apart.

from string import Formatter as _Formatter


def formatter_parser(format_string):
    if not isinstance(format_string, str):
        raise TypeError("expected str, got " + type(format_string).__name__)
    return _Formatter().parse(format_string)


# The first part of a field's name, and the rest as (is attribute, name or index).
def formatter_field_name_split(field_name):
    if not isinstance(field_name, str):
        raise TypeError("expected str, got " + type(field_name).__name__)
    at = 0
    while at < len(field_name) and field_name[at] not in ".[":
        at += 1
    first = field_name[:at]
    rest = []
    while at < len(field_name):
        if field_name[at] == ".":
            end = at + 1
            while end < len(field_name) and field_name[end] not in ".[":
                end += 1
            rest.append((True, field_name[at + 1 : end]))
            at = end
        else:
            end = field_name.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            name = field_name[at + 1 : end]
            rest.append((False, int(name) if name.isdigit() else name))
            at = end + 1
    return int(first) if first.isdigit() else first, iter(rest)
