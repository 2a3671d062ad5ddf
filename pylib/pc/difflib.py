# What two sequences have in common, and how they differ.

from collections import namedtuple
from types import GenericAlias

Match = namedtuple("Match", "a b size")


class SequenceMatcher:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.autojunk = autojunk
        self.a = self.b = None
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self._blocks = self._codes = None

    def set_seq2(self, b):
        if b is self.b:
            return
        self.b = b
        self._blocks = self._codes = self._full = None
        places = {}
        for i, item in enumerate(b):
            places.setdefault(item, []).append(i)
        self.bjunk = set()
        if self.isjunk:
            self.bjunk = {item for item in places if self.isjunk(item)}
        self.bpopular = set()
        if self.autojunk and len(b) >= 200:
            most = len(b) // 100 + 1
            rest = [item for item in places if item not in self.bjunk]
            self.bpopular = {item for item in rest if len(places[item]) > most}
        for item in self.bjunk | self.bpopular:
            del places[item]
        self.b2j = places

    # The longest block, the first of several; junk only extends it.
    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        a, b = self.a, self.b
        ahi = len(a) if ahi is None else ahi
        bhi = len(b) if bhi is None else bhi
        i, j, size = alo, blo, 0
        lengths = {}
        for at in range(alo, ahi):
            new = {}
            for other in self.b2j.get(a[at], ()):
                if other < blo:
                    continue
                if other >= bhi:
                    break
                k = new[other] = lengths.get(other - 1, 0) + 1
                if k > size:
                    i, j, size = at - k + 1, other - k + 1, k
            lengths = new
        for junk in (False, True):
            fits = lambda item: (item in self.bjunk) == junk
            while i > alo and j > blo and fits(b[j - 1]) and a[i - 1] == b[j - 1]:
                i, j, size = i - 1, j - 1, size + 1
            while i + size < ahi and j + size < bhi and fits(b[j + size]):
                if a[i + size] != b[j + size]:
                    break
                size += 1
        return Match(i, j, size)

    def get_matching_blocks(self):
        if self._blocks is not None:
            return self._blocks
        found = []
        todo = [(0, len(self.a), 0, len(self.b))]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if size:
                found.append(match)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + size < ahi and j + size < bhi:
                    todo.append((i + size, ahi, j + size, bhi))
        found.sort()
        blocks = []
        for i, j, size in found:
            if blocks and blocks[-1][0] + blocks[-1][2] == i and blocks[-1][1] + blocks[-1][2] == j:
                last = blocks.pop()
                i, j, size = last[0], last[1], last[2] + size
            blocks.append(Match(i, j, size))
        blocks.append(Match(len(self.a), len(self.b), 0))
        self._blocks = blocks
        return blocks

    def get_opcodes(self):
        if self._codes is not None:
            return self._codes
        codes = []
        i = j = 0
        for ai, bj, size in self.get_matching_blocks():
            if i < ai or j < bj:
                tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert"
                codes.append((tag, i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                codes.append(("equal", ai, i, bj, j))
        self._codes = codes
        return codes

    def get_grouped_opcodes(self, n=3):
        codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
        if codes[0][0] == "equal":
            tag, i1, i2, j1, j2 = codes[0]
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        if codes[-1][0] == "equal":
            tag, i1, i2, j1, j2 = codes[-1]
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def _ratio(self, matches):
        length = len(self.a) + len(self.b)
        return 2.0 * matches / length if length else 1.0

    def ratio(self):
        return self._ratio(sum([block[2] for block in self.get_matching_blocks()]))

    def quick_ratio(self):
        counts = {}
        for item in self.b:
            counts[item] = counts.get(item, 0) + 1
        matches = 0
        for item in self.a:
            if counts.get(item, 0) > 0:
                matches += 1
                counts[item] -= 1
        return self._ratio(matches)

    def real_quick_ratio(self):
        return self._ratio(min(len(self.a), len(self.b)))


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    if n <= 0:
        raise ValueError("n must be > 0: %r" % (n,))
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError("cutoff must be in [0.0, 1.0]: %r" % (cutoff,))
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    found = []
    for x in possibilities:
        matcher.set_seq1(x)
        if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff:
            if matcher.ratio() >= cutoff:
                found.append((matcher.ratio(), x))
    found.sort(reverse=True)
    return [x for _, x in found[:n]]


def _range(start, stop, empty):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return "%d,%d" % (start if not length and empty else start + 1, length)


def _check(a, b, names):
    for lines in (a[:1], b[:1]):
        if lines and not isinstance(lines[0], str):
            given = (type(lines[0]).__name__, lines[0])
            raise TypeError("lines to compare must be str, not %s (%r)" % given)
    for name in names:
        if not isinstance(name, str):
            raise TypeError("all arguments must be str, not: %r" % (name,))


def unified_diff(
    a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"
):
    _check(a, b, (fromfile, tofile, fromfiledate, tofiledate, lineterm))
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (("---", fromfile, fromfiledate), ("+++", tofile, tofiledate)):
                yield mark + " " + name + ("\t" + date if date else "") + lineterm
        first, last = group[0], group[-1]
        old = _range(first[1], last[2], True)
        yield "@@ -%s +%s @@%s" % (old, _range(first[3], last[4], True), lineterm)
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
            else:
                for line in a[i1:i2]:
                    yield "-" + line
                for line in b[j1:j2]:
                    yield "+" + line


def context_diff(
    a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"
):
    def part(start, stop):
        length = stop - start
        if length <= 1:
            return str(start + 1 if length else start)
        return "%d,%d" % (start + 1, stop)

    _check(a, b, (fromfile, tofile, fromfiledate, tofiledate, lineterm))
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for mark, name, date in (("***", fromfile, fromfiledate), ("---", tofile, tofiledate)):
                yield mark + " " + name + ("\t" + date if date else "") + lineterm
        yield "***************" + lineterm
        first, last = group[0], group[-1]
        for lines, stars, i, tags in ((a, "***", 1, "delete"), (b, "---", 3, "insert")):
            ends = " ****" if i == 1 else " ----"
            yield stars + " " + part(first[i], last[i + 1]) + ends + lineterm
            if any([code[0] in ("replace", tags) for code in group]):
                for code in group:
                    if code[0] in ("equal", "replace", tags):
                        change = "- " if i == 1 else "+ "
                        mark = {"equal": "  ", "replace": "! "}.get(code[0], change)
                        for line in lines[code[i] : code[i + 1]]:
                            yield mark + line


def IS_LINE_JUNK(line):
    return line.strip() in ("", "#")


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    return ch in ws


# Lines behind a mark.
def _marked(mark, lines):
    return [mark + " " + line for line in lines]


# The marks below a line, white space as it is there; nothing if there are none.
def _below(line, marks):
    marks = "".join([c if m == " " and c.isspace() else m for c, m in zip(line, marks)]).rstrip()
    return ["? " + marks + "\n"] if marks else []


class Differ:
    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "equal":
                yield from _marked(" ", a[i1:i2])
            else:
                yield from self._changed(a, b, (i1, i2, j1, j2))

    # The lines that changed, around those that resemble each other most; a pair of these is the
    # two numbers of its lines among what is to do.
    def _changed(self, a, b, part):
        todo = [part]
        while todo:
            part = todo.pop()
            if len(part) == 2:
                yield from self._pair(a[part[0]], b[part[1]])
                continue
            i1, i2, j1, j2 = part
            pair = self._closest(a, b, part) if i1 < i2 and j1 < j2 else None
            if pair is not None:
                i, j = pair
                todo += [(i + 1, i2, j + 1, j2), pair, (i1, i, j1, j)]
                continue
            out, new = _marked("-", a[i1:i2]), _marked("+", b[j1:j2])
            # The shorter text first.
            yield from new + out if len(new) < len(out) else out + new

    def _closest(self, a, b, part):
        i1, i2, j1, j2 = part
        best, found, equal = 0.74, None, None
        matcher = SequenceMatcher(self.charjunk)
        for j in range(j1, j2):
            matcher.set_seq2(b[j])
            for i in range(i1, i2):
                if a[i] == b[j]:
                    equal = equal or (i, j)
                    continue
                matcher.set_seq1(a[i])
                # From the cheapest estimate to the truth.
                for ratio in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio):
                    value = ratio()
                    if value <= best:
                        break
                else:
                    best, found = value, (i, j)
        return equal if best < 0.75 else found

    def _pair(self, old, new):
        if old == new:
            return ["  " + old]
        marks = ["", ""]
        for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
            shown = {"replace": "^^", "delete": "-+", "insert": "-+", "equal": "  "}[tag]
            marks[0] += shown[0] * (i2 - i1)
            marks[1] += shown[1] * (j2 - j1)
        out = ["- " + old] + _below(old, marks[0])
        return out + ["+ " + new] + _below(new, marks[1])


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    mark = {1: "- ", 2: "+ "}.get(int(which))
    if mark is None:
        raise ValueError("unknown delta choice (must be 1 or 2): %r" % which)
    for line in delta:
        if line[:2] in ("  ", mark):
            yield line[2:]


# Each byte is a character of its own while it is compared.
def _as_text(o):
    try:
        return o.decode("latin-1")
    except AttributeError:
        text = "all arguments must be bytes, not %s (%r)"
        raise TypeError(text % (type(o).__name__, o)) from None


def diff_bytes(
    dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"
):
    texts = [[_as_text(line) for line in lines] for lines in (a, b)]
    names = [_as_text(name) for name in (fromfile, tofile, fromfiledate, tofiledate)]
    for line in dfunc(*texts, *names, n, _as_text(lineterm)):
        yield line.encode("latin-1")
