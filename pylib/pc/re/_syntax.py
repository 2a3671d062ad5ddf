# Patterns that are matched by backtracking, from text to a tree.

import ure as _re

_ENDLESS = 1 << 30
_FLAGS = {"i": 2, "m": 8, "s": 16, "x": 64, "a": 256, "u": 32, "L": 4}


# The half of a compiler that reads: from the text of a pattern to a tree.
class Syntax:
    def __init__(self, text, flags):
        self.text = text if isinstance(text, str) else text.decode("latin-1")
        self.is_str = isinstance(text, str)
        self.flags = flags
        self.at = 0
        self.groups = 0
        self.loops = 0
        self.names = {}

    def error(self, message):
        return _re.error(message + " at position " + str(self.at))

    def peek(self, size=1):
        return self.text[self.at : self.at + size]

    def take(self, s):
        if self.text.startswith(s, self.at):
            self.at += len(s)
            return True
        return False

    def until(self, s):
        end = self.text.find(s, self.at)
        if end < 0:
            raise self.error("missing " + s)
        found = self.text[self.at : end]
        self.at = end + 1
        return found

    def alternatives(self):
        flags = self.flags
        all = [self.sequence()]
        while self.take("|"):
            all.append(self.sequence())
        self.flags = flags
        return all[0] if len(all) == 1 else ("alt", all)

    def sequence(self):
        items = []
        while self.at < len(self.text) and self.peek() not in ("|", ")"):
            c = self.peek()
            if self.flags & 64 and c in " \t\n\r\f\v":
                self.at += 1
            elif self.flags & 64 and c == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end + 1
            else:
                bounds = self.bounds()
                if bounds is None:
                    item = self.atom()
                    if item is not None:
                        items.append(item)
                elif not items:
                    raise self.error("nothing to repeat")
                else:
                    items[-1] = self.repeated(items[-1], bounds)
        return ("seq", items)

    def bounds(self):
        c = self.peek()
        if c in "*+?":
            self.at += 1
            return {"*": (0, _ENDLESS), "+": (1, _ENDLESS), "?": (0, 1)}[c]
        if c != "{":
            return None
        low, comma, high = self.text[self.at + 1 :].partition("}")[0].partition(",")
        if not (low.isdigit() or comma and not low and high) or high and not high.isdigit():
            return None
        self.until("}")
        low = int(low or 0)
        return low, int(high) if high else _ENDLESS if comma else low

    def repeated(self, item, bounds):
        if self.take("?"):
            return ("rep", item, bounds[0], bounds[1], True)
        made = ("rep", item, bounds[0], bounds[1], False)
        return ("atomic", made) if self.take("+") else made

    # One piece that the built-in `re` decides about: a character, or a condition.
    def native(self, text, kind="char"):
        pattern = _re.compile(text if self.is_str else text.encode("latin-1"), self.flags & ~64)
        return (kind, pattern.match)

    def atom(self):
        c = self.peek()
        self.at += 1
        if c == "(":
            return self.group()
        if c == "[":
            return self.set()
        if c == "\\":
            return self.escape()
        if c in "^$":
            return self.native(c, "at")
        if c == "." or self.flags & 2:
            return self.native(c if c == "." else _re.escape(c))
        return ("lit", c)

    def set(self):
        start = self.at - 1
        self.take("^")
        self.take("]")
        while self.peek() != "]":
            if not self.peek():
                raise self.error("unterminated character set")
            self.at += 2 if self.peek() == "\\" else 1
        self.at += 1
        return self.native(self.text[start : self.at])

    def escape(self):
        c = self.peek()
        start = self.at - 1
        self.at += 1
        if c in "AbBZ":
            return self.native("\\" + c, "at")
        if c in "123456789":
            while self.peek() and self.peek() in "0123456789" and self.at < start + 3:
                self.at += 1
            return ("ref", int(self.text[start + 1 : self.at]), bool(self.flags & 2))
        if c == "N":
            self.until("}")
        elif c in "xuU0":
            self.at += {"x": 2, "u": 4, "U": 8, "0": 0}[c]
            while c == "0" and self.peek() and self.peek() in "01234567" and self.at < start + 4:
                self.at += 1
        return self.native(self.text[start : self.at])

    def close(self, node):
        if not self.take(")"):
            raise self.error("missing ), unterminated subpattern")
        return node

    def number(self, name):
        if name.isdigit():
            return int(name)
        if name not in self.names:
            raise self.error("unknown group name '" + name + "'")
        return self.names[name]

    def group(self):
        if not self.take("?"):
            return self.capture()
        if self.take("P<"):
            name = self.until(">")
            self.names[name] = self.groups + 1
            return self.capture()
        if self.take("P="):
            return ("ref", self.number(self.until(")")), bool(self.flags & 2))
        if self.take("#"):
            self.until(")")
            return None
        for start, behind, negative in (
            ("=", False, False),
            ("!", False, True),
            ("<=", True, False),
            ("<!", True, True),
        ):
            if self.take(start):
                return self.close(("look", self.alternatives(), behind, negative))
        if self.take(">"):
            return self.close(("atomic", self.alternatives()))
        if self.take("("):
            number = self.number(self.until(")"))
            yes = self.sequence()
            no = self.sequence() if self.take("|") else ("seq", [])
            return self.close(("if", number, yes, no))
        return self.with_flags()

    def capture(self):
        self.groups += 1
        number = self.groups
        return self.close(("group", self.alternatives(), number))

    def with_flags(self):
        old = self.flags
        on = True
        while self.peek() not in (":", ")"):
            c = self.peek()
            self.at += 1
            if c == "-":
                on = False
            elif c not in _FLAGS:
                raise self.error("unknown extension ?" + c)
            else:
                self.flags = self.flags | _FLAGS[c] if on else self.flags & ~_FLAGS[c]
        if self.take(")"):
            return None
        self.at += 1
        node = self.close(self.alternatives())
        self.flags = old
        return node
