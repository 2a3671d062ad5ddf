# Tables as lines of separated values.

from ._dialects import (
    QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Dialect, Error, excel, excel_tab,
    get_dialect, list_dialects, register_dialect, unix_dialect, unregister_dialect,
)
from ._reader import field_size_limit, reader
from ._writer import writer
from ._sniffer import Sniffer

__doc__ = "CSV parsing and writing."
__version__ = "1.0"


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
