# Patterns that the built-in `re` refuses: references to groups and conditions on them, and groups
# in look-aheads that are wanted later. Such a pattern is matched by trying one way after the other,
# so it can take a time that grows exponentially with the text; it can be interrupted.
#
# A pattern becomes functions of a state and a position: each tries its piece and then calls the
# function of what follows; the result is the end of the match or -1. What a function has changed in
# the state it restores before it fails.

import ure as _re

_ENDLESS = 1 << 30
_FLAGS = {"i": 2, "m": 8, "s": 16, "x": 64, "a": 256, "u": 32, "L": 4}


class _State:
    def __init__(self, string, end, groups, loops):
        self.string = string
        self.end = end
        self.groups = [None] * (groups + 1)
        self.opened = [0] * (groups + 1)
        self.last = None
        self.counts = [0] * loops
        self.places = [-1] * loops
        self.target = -1
        # Where the match has to end, and where it may not.
        self.full = self.not_at = -1


def _accept(state, at):
    return at


class _Compiler:
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

    # ---- from text to nodes ----

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

    # ---- from nodes to functions ----

    def make(self, node, then):
        return getattr(self, "make_" + node[0])(node, then)

    def make_seq(self, node, then):
        for item in reversed(node[1]):
            then = self.make(item, then)
        return then

    def make_alt(self, node, then):
        ways = [self.make(way, then) for way in node[1]]

        def alt(state, at):
            for way in ways:
                end = way(state, at)
                if end >= 0:
                    return end
            return -1

        return alt

    def make_lit(self, node, then):
        c = node[1] if self.is_str else ord(node[1])

        def lit(state, at):
            return then(state, at + 1) if at < state.end and state.string[at] == c else -1

        return lit

    def make_char(self, node, then):
        test = node[1]

        def char(state, at):
            if at < state.end and test(state.string, at, state.end):
                return then(state, at + 1)
            return -1

        return char

    def make_at(self, node, then):
        test = node[1]

        def condition(state, at):
            return then(state, at) if test(state.string, at, state.end) else -1

        return condition

    def make_ref(self, node, then):
        number, folded = node[1], node[2]
        if number > self.groups:
            raise self.error("invalid group reference " + str(number))

        def ref(state, at):
            span = state.groups[number]
            if span is None:
                return -1
            text = state.string[span[0] : span[1]]
            end = at + len(text)
            other = state.string[at:end]
            if end > state.end or other != text and not (folded and other.lower() == text.lower()):
                return -1
            return then(state, end)

        return ref

    def make_if(self, node, then):
        number, yes, no = node[1], self.make(node[2], then), self.make(node[3], then)

        def choose(state, at):
            return (no if state.groups[number] is None else yes)(state, at)

        return choose

    def make_group(self, node, then):
        number = node[2]

        def close(state, at):
            old, last = state.groups[number], state.last
            state.groups[number] = state.opened[number], at
            state.last = number
            end = then(state, at)
            if end < 0:
                state.groups[number], state.last = old, last
            return end

        body = self.make(node[1], close)

        def open(state, at):
            old = state.opened[number]
            state.opened[number] = at
            end = body(state, at)
            if end < 0:
                state.opened[number] = old
            return end

        return open

    def make_atomic(self, node, then):
        body = self.make(node[1], _accept)

        def atomic(state, at):
            old, last = list(state.groups), state.last
            end = body(state, at)
            if end >= 0:
                end = then(state, end)
            if end < 0:
                state.groups, state.last = old, last
            return end

        return atomic

    def make_look(self, node, then):
        behind, negative = node[2], node[3]

        def reached(state, at):
            return at if at == state.target else -1

        body = self.make(node[1], reached if behind else _accept)

        def look(state, at):
            old, last = list(state.groups), state.last
            if behind:
                target, state.target = state.target, at
                start = at
                found = body(state, start)
                while found < 0 and start > 0:
                    start -= 1
                    found = body(state, start)
                state.target = target
            else:
                found = body(state, at)
            end = then(state, at) if (found < 0) == negative else -1
            if end < 0:
                state.groups, state.last = old, last
            return end

        return look

    def make_rep(self, node, then):
        item, low, high, lazy = node[1:]
        if item[0] in ("lit", "char"):
            return self.make_run(item, low, high, lazy, then)
        loop = self.loops
        self.loops += 1

        def more(state, at, count, place):
            state.counts[loop] = count + 1
            state.places[loop] = at
            end = body(state, at)
            if end < 0:
                state.counts[loop] = count
                state.places[loop] = place
            return end

        # A round that takes nothing is the last one.
        def step(state, at):
            count, place = state.counts[loop], state.places[loop]
            if count < low:
                return more(state, at, count, place)
            again = count < high and at != place
            if lazy:
                end = then(state, at)
                return more(state, at, count, place) if end < 0 and again else end
            end = more(state, at, count, place) if again else -1
            return then(state, at) if end < 0 else end

        def enter(state, at):
            old = state.counts[loop], state.places[loop]
            state.counts[loop], state.places[loop] = 0, -1
            end = step(state, at)
            if end < 0:
                state.counts[loop], state.places[loop] = old
            return end

        body = self.make(item, step)
        return enter

    # Characters in a row need no calls.
    def make_run(self, item, low, high, lazy, then):
        one = self.make(item, _accept)

        def run(state, at):
            most = at
            limit = min(state.end, at + high)
            if lazy:
                while most < at + low and most < limit and one(state, most) >= 0:
                    most += 1
                if most < at + low:
                    return -1
                while True:
                    end = then(state, most)
                    if end >= 0 or most >= limit or one(state, most) < 0:
                        return end
                    most += 1
            while most < limit and one(state, most) >= 0:
                most += 1
            while most >= at + low:
                end = then(state, most)
                if end >= 0:
                    return end
                most -= 1
            return -1

        return run


class Match:
    def __init__(self, pattern, string, state, start, end, pos):
        self.re = pattern
        self.string = string
        self.pos = pos
        self.endpos = state.end
        self.lastindex = state.last
        self._spans = [(start, end)] + [span or (-1, -1) for span in state.groups[1:]]

    @property
    def lastgroup(self):
        for name, number in self.re.groupindex.items():
            if number == self.lastindex:
                return name
        return None

    @property
    def regs(self):
        return tuple(self._spans)

    def span(self, group=0):
        if isinstance(group, str):
            if group not in self.re.groupindex:
                raise IndexError("no such group")
            group = self.re.groupindex[group]
        if not 0 <= group < len(self._spans):
            raise IndexError("no such group")
        return self._spans[group]

    def start(self, group=0):
        return self.span(group)[0]

    def end(self, group=0):
        return self.span(group)[1]

    def _text(self, group, default=None):
        start, end = self.span(group)
        return default if start < 0 else self.string[start:end]

    __getitem__ = _text

    def group(self, *groups):
        if len(groups) > 1:
            return tuple([self._text(group) for group in groups])
        return self._text(groups[0] if groups else 0)

    def groups(self, default=None):
        return tuple([self._text(i, default) for i in range(1, len(self._spans))])

    def groupdict(self, default=None):
        return {name: self._text(i, default) for name, i in self.re.groupindex.items()}

    def expand(self, template):
        is_str = isinstance(template, str)
        text = template if is_str else template.decode("latin-1")
        out = []
        at = 0
        while at < len(text):
            c = text[at]
            at += 1
            if c != "\\":
                out.append(c)
                continue
            c = text[at : at + 1]
            at += 1
            if c == "g":
                end = text.index(">", at)
                name = text[at + 1 : end]
                found = self._text(int(name) if name.isdigit() else name)
                at = end + 1
            elif c in tuple("123456789"):
                if text[at : at + 1].isdigit():
                    c += text[at]
                    at += 1
                found = self._text(int(c))
            else:
                out.append({"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}.get(c, "\\" + c))
                continue
            out.append("" if found is None else found if is_str else found.decode("latin-1"))
        return "".join(out) if is_str else "".join(out).encode("latin-1")

    def __bool__(self):
        return True

    def __repr__(self):
        text = "<re.Match object; span=(%d, %d), match=%r>"
        return text % (self.start(), self.end(), self.group())


class Pattern:
    def __init__(self, pattern, flags=0):
        compiler = _Compiler(pattern, flags)
        node = compiler.alternatives()
        if compiler.at < len(compiler.text):
            raise compiler.error("unbalanced parenthesis")
        self.pattern = pattern
        self.flags = compiler.flags | (32 if isinstance(pattern, str) else 0)
        self.groups = compiler.groups
        self.groupindex = compiler.names
        self._start = compiler.make(node, self._whole)
        self._loops = compiler.loops

    def __reduce__(self):
        from re import compile

        return compile, (self.pattern, self.flags)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _whole(self, state, at):
        if state.full >= 0 and at != state.full or at == state.not_at:
            return -1
        return at

    # `not_at`: an empty match is not wanted there.
    def _try(self, string, pos, endpos, search=False, full=False, not_at=-1):
        end = len(string) if endpos is None else max(0, min(endpos, len(string)))
        at = pos = max(0, pos)
        while at <= end:
            state = _State(string, end, self.groups, self._loops)
            state.full = end if full else -1
            state.not_at = not_at if at == not_at else -1
            found = self._start(state, at)
            if found >= 0:
                return Match(self, string, state, at, found, pos)
            if not search:
                break
            at += 1
        return None

    def match(self, string, pos=0, endpos=None):
        return self._try(string, pos, endpos)

    def fullmatch(self, string, pos=0, endpos=None):
        return self._try(string, pos, endpos, full=True)

    def search(self, string, pos=0, endpos=None):
        return self._try(string, pos, endpos, search=True)

    def finditer(self, string, pos=0, endpos=None):
        found = self._try(string, pos, endpos, search=True)
        while found is not None:
            yield found
            end = found.end()
            found = self._try(string, end, endpos, search=True, not_at=end)

    def findall(self, string, pos=0, endpos=None):
        empty = string[:0]
        found = []
        for match in self.finditer(string, pos, endpos):
            groups = match.groups(empty)
            found.append(
                match.group() if not groups else groups[0] if len(groups) == 1 else groups
            )
        return found

    def split(self, string, maxsplit=0):
        parts = []
        at = 0
        for match in self.finditer(string) if maxsplit >= 0 else ():
            parts.append(string[at : match.start()])
            parts.extend(match.groups())
            at = match.end()
            maxsplit -= 1
            if maxsplit == 0:
                break
        parts.append(string[at:])
        return parts

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        parts = []
        at = done = 0
        for match in self.finditer(string):
            parts.append(string[at : match.start()])
            new = repl(match) if callable(repl) else match.expand(repl)
            if new is not None:
                parts.append(new)
            at = match.end()
            done += 1
            if done == count:
                break
        parts.append(string[at:])
        return string[:0].join(parts), done

    def __repr__(self):
        return "re.compile(%r)" % (self.pattern,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
