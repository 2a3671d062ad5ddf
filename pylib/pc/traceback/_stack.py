# Places in a program.

import sys

from ._underline import underlined

# So many equal places are shown, then their number.
_MOST_EQUAL = 3


def walk_stack(f):
    if f is None:
        f = sys._getframe().f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


# What `walk_tb` gives, with the end of the place and its columns behind the line.
def walk_tb_positions(tb):
    while tb is not None:
        code = tb.tb_frame.f_code
        position = code._position_at(tb.tb_lasti) if hasattr(code, "_position_at") else None
        if position is None:
            position = _position(code, tb)
        yield tb.tb_frame, position
        tb = tb.tb_next


# The same for a place that says no columns, or one that a program made up.
def _position(code, tb):
    position = None
    if tb.tb_lasti >= 0 and hasattr(code, "co_positions"):
        from itertools import islice

        position = next(islice(code.co_positions(), tb.tb_lasti // 2, None), None)
    if position is None:
        return (tb.tb_lineno, None, None, None)
    return (tb.tb_lineno, *position[1:]) if position[0] is None else position


# A place: a tuple of four, with names. The line's text is read when it is asked for.
class FrameSummary:
    __slots__ = (
        "filename", "lineno", "end_lineno", "colno", "end_colno", "name", "locals", "_line"
    )

    def __init__(
        self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
        end_lineno=None, colno=None, end_colno=None, **kwargs
    ):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self._line = line
        self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
        if lookup_line:
            self.line
        self.locals = {k: repr(v) for k, v in locals.items()} if locals else None

    @property
    def _original_line(self):
        self.line
        return self._line

    @property
    def line(self):
        if self._line is None:
            if self.lineno is None:
                return None
            import linecache

            self._line = linecache.getline(self.filename, self.lineno)
        return self._line.strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]

    def __eq__(self, other):
        if not isinstance(other, (FrameSummary, tuple)):
            return NotImplemented
        return tuple(self) == tuple(other)

    def __repr__(self):
        return "<FrameSummary file %s, line %s in %s>" % (self.filename, self.lineno, self.name)


# The first places, or with a negative limit the last.
def _limited(found, limit):
    if limit is None:
        limit = getattr(sys, "tracebacklimit", None)
        if limit is not None and limit < 0:
            limit = 0
    if limit is None:
        return found
    return found[:limit] if limit >= 0 else found[limit:]


class StackSummary(list):
    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        found = ((frame, (lineno, None, None, None)) for frame, lineno in frame_gen)
        return klass._extract(found, limit, lookup_lines, capture_locals)

    # The same of places with columns.
    @classmethod
    def _extract(klass, frame_gen, limit, lookup_lines, capture_locals):
        found = []
        for frame, (lineno, end_lineno, colno, end_colno) in _limited(list(frame_gen), limit):
            code = frame.f_code
            found.append(
                FrameSummary(
                    code.co_filename,
                    lineno,
                    code.co_name,
                    lookup_line=lookup_lines,
                    locals=frame.f_locals if capture_locals else None,
                    end_lineno=end_lineno,
                    colno=colno,
                    end_colno=end_colno,
                )
            )
        return klass(found)

    @classmethod
    def from_list(klass, a_list):
        stack = StackSummary()
        for place in a_list:
            if not isinstance(place, FrameSummary):
                filename, lineno, name, line = place
                place = FrameSummary(filename, lineno, name, line=line)
            stack.append(place)
        return stack

    def format_frame_summary(self, frame_summary):
        place = frame_summary
        lines = ['  File "%s", line %s, in %s\n' % (place.filename, place.lineno, place.name)]
        if place.line:
            lines.append("    " + place.line.strip() + "\n")
            if place.colno is not None and place.end_colno is not None:
                lines.append(underlined(place))
        for name, value in sorted((place.locals or {}).items()):
            lines.append("    %s = %s\n" % (name, value))
        return "".join(lines)

    def format(self):
        result = []
        last, count = None, 0
        for place in self:
            text = self.format_frame_summary(place)
            if text is None:
                continue
            this = place.filename, place.lineno, place.name
            if this != last:
                _repeated(result, count)
                last, count = this, 0
            count += 1
            if count <= _MOST_EQUAL:
                result.append(text)
        _repeated(result, count)
        return result


def _repeated(result, count):
    count -= _MOST_EQUAL
    if count > 0:
        end = "s" if count > 1 else ""
        result.append("  [Previous line repeated %d more time%s]\n" % (count, end))
