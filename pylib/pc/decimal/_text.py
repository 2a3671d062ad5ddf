# Numbers as text: from it, to it, and formats.

import re

from ._core import (
    MAX_EMAX, MIN_ETINY, ROUND_CEILING, ROUND_FLOOR, make, rescale, size, ten,
)
from ._signals import INVALID, SYNTAX

_NUMBER = re.compile(
    r"([-+])?(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf)(?:inity)?|(s?nan)(\d*))$", re.I
)
_SPEC = re.compile(
    r"(?:(.)?([<>=^]))?([-+ ])?(z)?(0)?(\d+)?(,)?(?:\.(\d+))?([eEfFgGn%])?$", re.S
)


# Sign, coefficient and exponent of a text; None if it is not a number.
def parsed(text):
    match = _NUMBER.match(text.strip().replace("_", ""))
    if match is None:
        return None
    sign, whole, part, exponent, infinite, nan, payload = match.groups()
    sign = sign == "-"
    if infinite:
        return sign, 0, "F"
    if nan:
        return sign, int(payload or 0), "N" if nan[0] in "sS" else "n"
    digits = whole + (part or "")
    if not digits:
        return None
    return sign, int(digits), int(exponent or 0) - len(part or "")


# What a constructor makes of a text: the exact number.
def number(text, context):
    parts = parsed(text)
    if parts is None:
        context._note(SYNTAX)
        return False, 0, "n"
    sign, n, exp = parts
    if type(exp) is int and (exp < MIN_ETINY or exp + size(n) - 1 > MAX_EMAX):
        if n:
            context._note(INVALID)
            return False, 0, "n"
        return sign, 0, min(max(exp, MIN_ETINY), MAX_EMAX)
    return parts


def shown(x, engineering, capitals):
    sign = "-" if x._sign else ""
    if x._exp == "F":
        return sign + "Infinity"
    if type(x._exp) is str:
        payload = str(x._int) if x._int else ""
        return sign + ("NaN" if x._exp == "n" else "sNaN") + payload
    digits = str(x._int)
    left = x._exp + len(digits)
    if x._exp <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif x._int == 0:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole, part = "0", "." + "0" * -point + digits
    elif point >= len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point], "." + digits[point:]
    if left == point:
        return sign + whole + part
    return sign + whole + part + ("E" if capitals else "e") + "%+d" % (left - point)


def formatted(x, spec, context):
    match = _SPEC.match(spec)
    if match is None:
        raise ValueError("invalid format string")
    fill, align, sign, positive_zero, zero, width, group, precision, kind = match.groups()
    if zero and align or group and kind == "n":
        raise ValueError("invalid format string")
    width = int(width or 0)
    precision = None if precision is None else int(precision)
    text = _body(x, kind or "", precision, context)
    minus = x._sign
    if positive_zero and minus and type(x._exp) is int and not text.strip("0.%"):
        minus = 0
    sign = "-" if minus else "" if sign in (None, "-") else sign
    finite = type(x._exp) is int
    if kind == "n":
        group, text = _localized(text)
    if group and finite:
        text = _grouped(text, group, width - len(sign) if zero else 0)
    elif zero and finite:
        text = "0" * (width - len(sign) - len(text)) + text
    fill, align = fill or " ", align or ">"
    missing = width - len(sign) - len(text)
    if missing <= 0:
        return sign + text
    if align == "=":
        return sign + fill * missing + text
    if align == "<":
        return sign + text + fill * missing
    if align == "^":
        return fill * (missing // 2) + sign + text + fill * (missing - missing // 2)
    return fill * missing + sign + text


# With a mark between groups of three digits, and with zeros in front up to a width.
def _grouped(text, mark, width):
    end = next((i for i, c in enumerate(text) if not c.isdigit()), len(text))
    whole, rest = text[:end], text[end:]
    while True:
        groups = []
        digits = whole
        while digits:
            groups.append(digits[-3:])
            digits = digits[:-3]
        made = mark.join(reversed(groups))
        if len(made) + len(rest) >= width:
            return made + rest
        whole = "0" + whole


def _localized(text):
    import locale

    known = locale.localeconv()
    group = known.get("thousands_sep", "") if known.get("grouping") else ""
    return group, text.replace(".", known.get("decimal_point", "."), 1)


# The text without its sign.
def _body(x, kind, precision, context):
    rounding = context.rounding
    if type(x._exp) is str:
        return shown(x, False, True).lstrip("-") + ("%" if kind == "%" else "")
    if x._sign:
        rounding = {ROUND_CEILING: ROUND_FLOOR, ROUND_FLOOR: ROUND_CEILING}.get(rounding, rounding)
    x = make(0, x._int, x._exp + 2 if kind == "%" else x._exp)
    if kind in ("f", "F", "%"):
        return _fixed(x, precision, rounding) + ("%" if kind == "%" else "")
    if kind in ("e", "E"):
        return _scientific(x, kind, precision, rounding)
    if precision is not None:
        x = _shortened(x, max(1, precision), rounding)
    text = shown(x, False, context.capitals if not kind else kind != "g" and kind != "n")
    return text


def _fixed(x, precision, rounding):
    if precision is not None:
        x = rescale(x, -precision, rounding)
    elif x._exp > 0:
        x = rescale(x, 0, rounding)
    digits = str(x._int)
    if x._exp >= 0:
        return digits + "0" * x._exp if x._int else "0"
    digits = "0" * (1 - x._exp - len(digits)) + digits
    return digits[: x._exp] + "." + digits[x._exp :]


def _scientific(x, kind, precision, rounding):
    if not x._int and precision is not None:
        part = "." + "0" * precision if precision else ""
        return "0" + part + kind + "%+d" % (x._exp + precision)
    if precision is not None:
        x = _shortened(x, precision + 1, rounding)
        missing = precision + 1 - size(x._int)
        x = make(0, x._int * ten(missing), x._exp - missing)
    digits = str(x._int)
    text = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
    return text + kind + "%+d" % (x._exp + len(digits) - 1)


# With no more digits than these.
def _shortened(x, digits, rounding):
    if size(x._int) > digits:
        x = rescale(x, x._exp + size(x._int) - digits, rounding)
        if size(x._int) > digits:
            x = rescale(x, x._exp + 1, rounding)
    return x
