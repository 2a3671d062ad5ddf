# Patterns for file names: `*`, `?`, `[characters]`, `[!characters]`, for text and for bytes.

import functools
import os
import re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(os.path.normcase(name), os.path.normcase(pat))


@functools.lru_cache(maxsize=256, typed=True)
def _matcher(pat):
    if isinstance(pat, bytes):
        return re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return re.compile(translate(pat)).match


def filter(names, pat):
    matches = _matcher(os.path.normcase(pat))
    return [name for name in names if matches(os.path.normcase(name))]


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


# The regular expression for a pattern. A star that is not the last takes the shortest text before
# what follows it, and never more: there is nothing to try again.
def translate(pat):
    parts = _parts(pat)
    at, out = 0, []
    while at < len(parts) and parts[at] is not None:
        out.append(parts[at])
        at += 1
    if at == len(parts):
        return "(?s:%s)\\Z" % "".join(out)
    at += 1
    while at < len(parts):
        chunk = []
        while at < len(parts) and parts[at] is not None:
            chunk.append(parts[at])
            at += 1
        chunk = "".join(chunk)
        is_last = at == len(parts)
        out.append(".*" + chunk if is_last else "(?>.*?%s)" % chunk)
        at += 1
    if parts[-1] is None:
        out.append(".*")
    return "(?s:%s)\\Z" % "".join(out)


# Expressions for the parts of a pattern, None for stars.
def _parts(pat):
    parts, at = [], 0
    while at < len(pat):
        c = pat[at]
        at += 1
        if c == "*":
            if not parts or parts[-1] is not None:
                parts.append(None)
        elif c == "?":
            parts.append(".")
        elif c == "[":
            part, at = _set(pat, at)
            parts.append(part)
        else:
            parts.append(re.escape(c))
    return parts


# The set that begins at a place, and where it ends; without a `]` the bracket is one.
def _set(pat, at):
    end = at + (pat[at : at + 1] == "!")
    end = pat.find("]", end + (pat[end : end + 1] == "]"))
    if end < 0:
        return "\\[", at
    chars = pat[at:end]
    if "-" not in chars:
        chars = chars.replace("\\", r"\\")
    else:
        chars = _ranges(chars)
    chars = re.sub(r"([&~|])", r"\\\1", chars)
    if not chars:
        return "(?!)", end + 1
    if chars == "!":
        return ".", end + 1
    if chars[0] == "!":
        chars = "^" + chars[1:]
    elif chars[0] in "^[":
        chars = "\\" + chars
    return "[%s]" % chars, end + 1


# Hyphens that make ranges stay, those that are characters are escaped, empty ranges are dropped.
def _ranges(chars):
    chunks, start = [], 0
    at = chars.find("-", 2 if chars[0] == "!" else 1)
    while at >= 0:
        chunks.append(chars[start:at])
        start = at + 1
        at = chars.find("-", at + 3)
    rest = chars[start:]
    if rest:
        chunks.append(rest)
    else:
        chunks[-1] += "-"
    for i in range(len(chunks) - 1, 0, -1):
        if chunks[i - 1][-1] > chunks[i][0]:
            chunks[i - 1 : i + 1] = [chunks[i - 1][:-1] + chunks[i][1:]]
    escaped = [chunk.replace("\\", r"\\").replace("-", r"\-") for chunk in chunks]
    return "-".join(escaped)
