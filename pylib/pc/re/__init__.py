# What programs for PCs expect of `re` beyond the built-in module.

from ure import *
import ure as _re

NOFLAG = 0
L = LOCALE = 4
T = TEMPLATE = 1
Pattern = _re.Pattern
PatternError = error


def __getattr__(name):
    if name != "RegexFlag":
        raise AttributeError("module 're' has no attribute %r" % name)
    # Its decorator puts the members into this module.
    from re._flags import RegexFlag

    globals()[name] = RegexFlag
    return RegexFlag


# Gives an error the attributes that say what is wrong, and where in the pattern.
def _explain(e, pattern):
    e.msg, e.pattern = str(e), pattern
    e.pos = e.lineno = e.colno = None
    text, _, place = e.msg.rpartition(" at position ")
    if text:
        end = 0
        while end < len(place) and place[end].isdigit():
            end += 1
        if not end:
            return
        e.msg, e.pos = text, int(place[:end])
        line = "\n" if isinstance(pattern, str) else b"\n"
        e.lineno = pattern.count(line, 0, e.pos) + 1
        e.colno = e.pos - pattern.rfind(line, 0, e.pos)


# Patterns are equal if they are the same, so those that were compiled lately are kept.
_known = {}
_MOST = 512


def compile(pattern, flags=0):
    if not isinstance(pattern, (str, bytes)):
        return pattern if hasattr(pattern, "_whole") else _re.compile(pattern, flags)
    # Text is Unicode, said or not.
    key = type(pattern), pattern, flags & ~32 if isinstance(pattern, str) else flags
    found = _known.get(key)
    if found is None:
        found = _compiled(pattern, flags)
        if len(_known) >= _MOST:
            _known.pop(next(iter(_known)), None)
        _known[key] = found
    return found


# What the built-in module refuses is matched by other means; see `_backtrack`.
def _compiled(pattern, flags):
    try:
        return _re.compile(pattern, flags)
    except error as e:
        text = str(e)
        if not text.startswith(("references", "unknown extension", "bad escape")):
            _explain(e, pattern)
            raise
        from re._backtrack import Pattern as Tried

        try:
            return Tried(pattern, flags)
        except error as e:
            _explain(e, pattern)
            raise


def split(pattern, string, maxsplit=0, flags=0):
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return compile(pattern, flags).subn(repl, string, count)


def match(pattern, string, flags=0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return compile(pattern, flags).finditer(string)


def purge():
    _known.clear()


# Cuts a text into tokens: each rule is a pattern and what to do with what it matches.
class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(compile(pattern, flags), action) for pattern, action in lexicon]

    def scan(self, string):
        found = []
        at = 0
        while True:
            for pattern, action in self._rules:
                match = pattern.match(string, at)
                if match is not None and match.end() > at:
                    break
            else:
                return found, string[at:]
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                found.append(action)
            at = match.end()
