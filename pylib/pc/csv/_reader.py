# From text to rows.

from ._dialects import QUOTE_NONE, QUOTE_NONNUMERIC, _Format, Error

__name__ = "csv"

_limit = 131072


def field_size_limit(limit=None):
    global _limit
    old = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return old


_START, _FIELD, _QUOTED, _QUOTE_IN_QUOTED, _ESCAPE, _QUOTED_ESCAPE, _BEGIN, _CRNL = range(8)


class _Reader:
    def __init__(self, lines, dialect=None, **options):
        self._lines = iter(lines)
        self.dialect = _Format(dialect, **options)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._fields = []
        self._field = []
        self._numeric = False
        self._state = _BEGIN
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or self._state in (_QUOTED, _QUOTED_ESCAPE):
                    if self.dialect.strict:
                        raise Error("unexpected end of data") from None
                    self._save()
                    return self._fields
                if self._fields:
                    self._save()
                    return self._fields
                raise
            if not isinstance(line, str):
                raise Error(
                    "iterator should return strings, not %s (the file should be opened in "
                    "text mode)" % type(line).__name__
                )
            self.line_num += 1
            if not self._plain(line):
                for c in line:
                    self._take(c)
                self._take(None)
            if self._state == _BEGIN:
                return self._fields

    # A line without quotes and escapes needs no look at each character.
    def _plain(self, line):
        d = self.dialect
        if self._state != _BEGIN or d.skipinitialspace or d.quoting == QUOTE_NONNUMERIC:
            return False
        if d.quotechar is not None and d.quotechar in line or "\0" in line:
            return False
        if d.escapechar is not None and d.escapechar in line:
            return False
        text = line
        if text.endswith("\r\n"):
            text = text[:-2]
        elif text.endswith("\n") or text.endswith("\r"):
            text = text[:-1]
        if "\n" in text or "\r" in text or len(text) > _limit:
            return False
        if text:
            self._fields = text.split(d.delimiter)
        return True

    def _save(self):
        text = "".join(self._field)
        self._field = []
        if self._numeric:
            self._numeric = False
            self._fields.append(float(text))
        else:
            self._fields.append(text)

    def _add(self, c):
        if len(self._field) >= _limit:
            raise Error("field larger than field limit (%d)" % _limit)
        self._field.append(c)

    def _take(self, c):
        d = self.dialect
        state = self._state
        if state == _BEGIN:
            if c is None:
                return
            if c == "\n" or c == "\r":
                self._state = _CRNL
                return
            state = _START
        if state == _START:
            self._start(c)
        elif state == _ESCAPE:
            self._add("\n" if c is None else c)
            self._state = _FIELD
        elif state == _FIELD:
            if c is None or c == "\n" or c == "\r":
                self._save()
                self._state = _BEGIN if c is None else _CRNL
            elif c == d.escapechar:
                self._state = _ESCAPE
            elif c == d.delimiter:
                self._save()
                self._state = _START
            else:
                self._add(c)
        elif state == _QUOTED:
            if c is None:
                pass
            elif c == d.escapechar:
                self._state = _QUOTED_ESCAPE
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = _QUOTE_IN_QUOTED if d.doublequote else _FIELD
            else:
                self._add(c)
        elif state == _QUOTED_ESCAPE:
            self._add("\n" if c is None else c)
            self._state = _QUOTED
        elif state == _QUOTE_IN_QUOTED:
            self._after_quote(c)
        elif c is None:
            self._state = _BEGIN
        elif c != "\n" and c != "\r":
            raise Error(
                "new-line character seen in unquoted field - "
                "do you need to open the file in universal-newline mode?"
            )

    def _start(self, c):
        d = self.dialect
        if c is None or c == "\n" or c == "\r":
            self._save()
            self._state = _BEGIN if c is None else _CRNL
        elif c == d.quotechar and d.quoting != QUOTE_NONE:
            self._state = _QUOTED
        elif c == d.escapechar:
            self._state = _ESCAPE
        elif c == " " and d.skipinitialspace:
            self._state = _START
        elif c == d.delimiter:
            self._save()
            self._state = _START
        else:
            self._numeric = d.quoting == QUOTE_NONNUMERIC
            self._add(c)
            self._state = _FIELD

    def _after_quote(self, c):
        d = self.dialect
        if c is not None and c == d.quotechar and d.quoting != QUOTE_NONE:
            self._add(c)
            self._state = _QUOTED
        elif c is not None and c == d.delimiter:
            self._save()
            self._state = _START
        elif c is None or c == "\n" or c == "\r":
            self._save()
            self._state = _BEGIN if c is None else _CRNL
        elif not d.strict:
            self._add(c)
            self._state = _FIELD
        else:
            raise Error("'%s' expected after '%s'" % (d.delimiter, d.quotechar))


def reader(csvfile, dialect="excel", **options):
    return _Reader(csvfile, dialect, **options)
