# How wide the matches of a pattern can be. Of a parsed pattern nothing else is kept.

import re

from re._constants import MAXREPEAT


class SubPattern:
    def __init__(self, widths):
        self._widths = widths

    def getwidth(self):
        low, high = self._widths
        return min(low, MAXREPEAT), min(high, MAXREPEAT)


def parse(str, flags=0, state=None):
    re.compile(str, flags)
    at, low, high = _alternatives(str, 0, bool(flags & re.VERBOSE))
    return SubPattern((low, high))


# Up to a parenthesis that closes what is open: where it is, and the widths.
def _alternatives(s, at, verbose):
    lows, highs = [], []
    low = high = 0
    last = 0, 0
    while at < len(s) and s[at] != ")":
        c = s[at]
        if c == "|":
            lows.append(low)
            highs.append(high)
            low = high = 0
            last = 0, 0
            at += 1
            continue
        if verbose and c in " \t\n\r\f\v#":
            at = at + 1 if c != "#" else (s.find("\n", at) + 1 or len(s))
            continue
        bounds, after = _bounds(s, at)
        if bounds is not None:
            low += last[0] * bounds[0] - last[0]
            high += last[1] * bounds[1] - last[1]
            at = after + (s[after : after + 1] in ("?", "+"))
            continue
        at, last = _atom(s, at, verbose)
        low += last[0]
        high += last[1]
    return at, min(lows + [low]), max(highs + [high])


def _bounds(s, at):
    c = s[at]
    if c in "*+?":
        return {"*": (0, MAXREPEAT), "+": (1, MAXREPEAT), "?": (0, 1)}[c], at + 1
    end = s.find("}", at) if c == "{" else -1
    low, comma, high = s[at + 1 : max(end, 0)].partition(",")
    if end < 0 or not (low.isdigit() or comma and not low) or high and not high.isdigit():
        return None, at
    if not comma:
        return (int(low), int(low)), end + 1
    return (int(low or 0), int(high) if high else MAXREPEAT), end + 1


def _atom(s, at, verbose):
    c = s[at]
    if c in "^$":
        return at + 1, (0, 0)
    if c == "\\":
        c = s[at + 1]
        size = {"x": 4, "u": 6, "U": 10}.get(c, 2)
        if c in "AbBZ":
            return at + 2, (0, 0)
        if c in "123456789":
            return at + 2, (0, MAXREPEAT)
        if c == "N":
            return s.find("}", at) + 1, (1, 1)
        return at + size, (1, 1)
    if c == "[":
        at += 2 if s[at + 1] == "^" else 1
        at += s[at] == "]"
        while s[at] != "]":
            at += 2 if s[at] == "\\" else 1
        return at + 1, (1, 1)
    if c != "(":
        return at + 1, (1, 1)
    at += 1
    taken = True
    if s[at] == "?":
        at += 1
        if s[at] == "#":
            return s.find(")", at) + 1, (0, 0)
        if s.startswith("P=", at):
            return s.find(")", at) + 1, (0, MAXREPEAT)
        if s.startswith(("P<", "P>"), at):
            at = s.find(">", at) + 1
        elif s[at] in "=!":
            taken = False
            at += 1
        elif s[at] == "<":
            taken = False
            at += 2
        else:
            while s[at] not in ":)":
                verbose = verbose or s[at] == "x"
                at += 1
            if s[at] == ")":
                return at + 1, (0, 0)
            at += 1
    at, low, high = _alternatives(s, at, verbose)
    return at + 1, (low, high) if taken else (0, 0)
