# Tables as lines of separated values.

import re
from io import StringIO

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
__doc__ = "CSV parsing and writing."
__version__ = "1.0"

_limit = 131072
_dialects = {}


class Error(Exception):
    pass


def field_size_limit(limit=None):
    global _limit
    old = _limit
    if limit is not None:
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return old


class Dialect:
    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Format(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


# A dialect whose values have been checked; what is not given is as in Excel.
class _Format:
    _defaults = (
        ("delimiter", ","),
        ("doublequote", True),
        ("escapechar", None),
        ("lineterminator", "\r\n"),
        ("quotechar", '"'),
        ("quoting", QUOTE_MINIMAL),
        ("skipinitialspace", False),
        ("strict", False),
    )

    def __init__(self, dialect=None, **options):
        for name in options:
            if name not in [n for n, _ in self._defaults]:
                raise TypeError(
                    "'%s' is an invalid keyword argument for this function" % name
                )
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name, default in self._defaults:
            value = default
            if name in options:
                value = options[name]
            elif dialect is not None:
                value = getattr(dialect, name, default)
            setattr(self, name, value)
        if dialect is not None and self.quotechar is None and "quoting" not in options:
            if getattr(dialect, "quoting", None) is None:
                self.quoting = QUOTE_NONE
        self._check()

    def _check(self):
        for name in ("delimiter", "escapechar", "quotechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                kind = "string" if name == "delimiter" else "string or None"
                raise TypeError(
                    '"%s" must be %s, not %s' % (name, kind, type(value).__name__)
                )
            if len(value) != 1:
                raise TypeError('"%s" must be a 1-character string' % name)
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 3:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if not isinstance(self.lineterminator, str):
            if self.lineterminator is None:
                raise TypeError("lineterminator must be set")
            raise TypeError(
                '"lineterminator" must be a string, not ' + type(self.lineterminator).__name__
            )
        for name in ("doublequote", "skipinitialspace", "strict"):
            setattr(self, name, bool(getattr(self, name)))


def register_dialect(name, dialect=None, **options):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, **options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    try:
        return _dialects[name]
    except (KeyError, TypeError):
        raise Error("unknown dialect") from None


def list_dialects():
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

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


class _Writer:
    def __init__(self, file, dialect=None, **options):
        if not hasattr(file, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._write = file.write
        self.dialect = _Format(dialect, **options)
        d = self.dialect
        self._special = [
            c for c in (d.delimiter, d.escapechar, d.quotechar, "\n", "\r") if c is not None
        ]
        self._special += list(d.lineterminator)

    def writerow(self, row):
        try:
            items = iter(row)
        except TypeError:
            raise Error("iterable expected, not " + type(row).__name__) from None
        d = self.dialect
        texts = []
        for item in items:
            quoted = d.quoting == QUOTE_ALL
            if isinstance(item, str):
                text = item
                quoted = quoted or d.quoting == QUOTE_NONNUMERIC
            else:
                text = "" if item is None else str(item)
                if d.quoting == QUOTE_NONNUMERIC and not isinstance(item, (int, float)):
                    quoted = not hasattr(item, "__float__")
            texts.append(self._field(text, quoted))
        if len(texts) == 1 and texts[0] == "":
            if d.quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            texts[0] = d.quotechar * 2
        return self._write(d.delimiter.join(texts) + d.lineterminator)

    def _field(self, text, quoted):
        d = self.dialect
        if not any(c in text for c in self._special):
            return d.quotechar + text + d.quotechar if quoted else text
        out = []
        for c in text:
            if c in self._special:
                escape = False
                if d.quoting == QUOTE_NONE:
                    escape = True
                elif c == d.quotechar:
                    if d.doublequote:
                        out.append(c)
                        quoted = True
                    else:
                        escape = True
                elif c == d.escapechar:
                    escape = True
                else:
                    quoted = True
                if escape:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(d.escapechar)
            out.append(c)
        text = "".join(out)
        return d.quotechar + text + d.quotechar if quoted else text

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


def writer(csvfile, dialect="excel", **options):
    return _Writer(csvfile, dialect, **options)


# Rows as dicts by the names in the first row, or by those given.
class DictReader:
    def __init__(
        self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds
    ):
        self.reader, self.dialect, self.line_num = reader(f, dialect, *args, **kwds), dialect, 0
        self.restkey, self.restval = restkey, restval
        self._fieldnames = fieldnames

    def __iter__(self):
        return self

    def _names(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    def _set_names(self, names):
        self._fieldnames = names

    fieldnames = property(_names, _set_names)

    def __next__(self):
        names = self._names()
        row = []
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        found = dict(zip(names, row))
        found.update((name, self.restval) for name in names[len(row) :])
        if len(row) > len(names):
            found[self.restkey] = row[len(names) :]
        return found


class DictWriter:
    def __init__(
        self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds
    ):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, row):
        if self.extrasaction == "raise":
            wrong = [key for key in row if key not in self.fieldnames]
            if wrong:
                raise ValueError(
                    "dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong])
                )
        return [row.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows([self._row(row) for row in rowdicts])


# Guesses a dialect: the delimiter is the character that most lines have equally often.
class Sniffer:
    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, space = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, space = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = space
        return dialect

    def _by_quotes(self, sample, delimiters):
        counts, spaces, quotes = {}, 0, {}
        for quote in "\"'":
            body = "%s[^%s\n]*%s" % (quote, quote, quote)
            for pattern in (
                "([^\\w\n\"'])( ?)" + body + "([^\\w\n\"'])?",
                "(?:^|\n)" + body + "([^\\w\n\"'])( ?)",
            ):
                for match in re.finditer(pattern, sample):
                    delimiter = match.group(1)
                    quotes[quote] = quotes.get(quote, 0) + 1
                    if delimiters is None or delimiter in delimiters:
                        counts[delimiter] = counts.get(delimiter, 0) + 1
                    if match.group(2):
                        spaces += 1
        if not quotes:
            return "", False, None, 0
        quote = max(quotes, key=quotes.get)
        if not counts:
            return quote, False, "", 0
        delimiter = max(counts, key=counts.get)
        doubled = '%s[^%s\n]*%s%s[^%s\n]*%s' % ((quote,) * 6)
        return quote, bool(re.search(doubled, sample)), delimiter, counts[delimiter] == spaces

    def _by_counts(self, sample, delimiters):
        lines = [line for line in sample.split("\n") if line]
        if not lines:
            return "", 0
        found = {}
        for c in [chr(n) for n in range(127)]:
            if c.isalpha() or c.isdigit() or c in "\r\"'._":
                continue
            if delimiters is not None and c not in delimiters:
                continue
            counts = {}
            for line in lines:
                n = line.count(c)
                counts[n] = counts.get(n, 0) + 1
            n = max(counts, key=counts.get)
            if n and counts[n] >= 0.9 * len(lines):
                found[c] = (counts[n] / len(lines), n)
        if not found:
            return "", 0
        best = max(found.values())[0]
        chosen = [c for c in found if found[c][0] == best]
        delimiter = chosen[0]
        for c in self.preferred:
            if c in chosen:
                delimiter = c
                break
        first = lines[0]
        return delimiter, first.count(delimiter) == first.count(delimiter + " ")

    # Is the first row unlike the others in its kind or its lengths?
    def has_header(self, sample):
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = {i: None for i in range(len(header))}
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for col in list(kinds):
                try:
                    complex(row[col])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[col])
                if kinds[col] is None:
                    kinds[col] = kind
                elif kinds[col] != kind:
                    del kinds[col]
        votes = 0
        for col, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[col]) != kind else -1
            elif kind is not None:
                try:
                    kind(header[col])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0
