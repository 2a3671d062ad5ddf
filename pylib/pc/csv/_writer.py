# From rows to text.

from ._dialects import QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, _Format, Error

__name__ = "csv"


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
