# Patterns that the built-in `re` refuses: references to groups and conditions on them, and groups
# in look-aheads that are wanted later. Such a pattern is matched by trying one way after the other,
# so it can take a time that grows exponentially with the text; it can be interrupted.

from ._syntax import Syntax
from ._ways import _State, Ways


class _Compiler(Syntax, Ways):
    pass


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
