# How a table is written: separators, quotes, ends of lines.

__name__ = "csv"

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)

_dialects = {}


class Error(Exception):
    pass


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
