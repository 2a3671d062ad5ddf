# What a form sends to a program behind a server: its fields, and files among them.

import os
import sys
import tempfile
from collections.abc import Mapping
from email.message import Message
from email.parser import BytesParser
from io import BytesIO, StringIO, TextIOWrapper
from urllib.parse import parse_qs, parse_qsl

__all__ = ["MiniFieldStorage", "FieldStorage", "parse", "parse_multipart", "parse_header"]

# The most bytes that are read of what is sent, if it is not 0.
maxlen = 0
_LINE = 1 << 16
_FORM = "application/x-www-form-urlencoded"


def _split(text):
    while text[:1] == ";":
        text = text[1:]
        end = text.find(";")
        while end > 0 and (text.count('"', 0, end) - text.count('\\"', 0, end)) % 2:
            end = text.find(";", end + 1)
        end = len(text) if end < 0 else end
        yield text[:end].strip()
        text = text[end:]


# The value of a header and the options behind it.
def parse_header(line):
    parts = _split(";" + line)
    key, options = next(parts), {}
    for part in parts:
        name, equals, value = part.partition("=")
        if equals:
            value = value.strip()
            if len(value) >= 2 and value[0] == value[-1] == '"':
                value = value[1:-1].replace("\\\\", "\\").replace('\\"', '"')
            options[name.strip().lower()] = value
    return key, options


def _asked(environ, fp):
    if environ["REQUEST_METHOD"].upper() in ("GET", "HEAD"):
        return environ.get("QUERY_STRING", "")
    data = fp.read(int(environ.get("CONTENT_LENGTH") or 0))
    return data.decode("latin-1") if isinstance(data, bytes) else data


def parse(fp=None, environ=os.environ, keep_blank_values=0, strict_parsing=0, separator="&"):
    fp = _bytes_of(fp or sys.stdin)
    environ.setdefault("REQUEST_METHOD", "GET")
    kind, options = parse_header(environ.get("CONTENT_TYPE", _FORM))
    if environ["REQUEST_METHOD"] == "POST" and kind == "multipart/form-data":
        options.setdefault("CONTENT-LENGTH", environ.get("CONTENT_LENGTH"))
        return parse_multipart(fp, options, separator=separator)
    query = _asked(environ, fp) or ""
    return parse_qs(query, keep_blank_values, strict_parsing, separator=separator)


# A dict of lists of what the parts hold.
def parse_multipart(fp, pdict, encoding="utf-8", errors="replace", separator="&"):
    boundary = pdict["boundary"]
    boundary = boundary if isinstance(boundary, str) else boundary.decode("ascii")
    headers = Message()
    headers.set_type("multipart/form-data; boundary=" + boundary)
    if pdict.get("CONTENT-LENGTH"):
        headers["Content-Length"] = str(pdict["CONTENT-LENGTH"])
    given = {"REQUEST_METHOD": "POST"}
    form = FieldStorage(
        fp, headers, environ=given, encoding=encoding, errors=errors, separator=separator
    )
    return {name: form.getlist(name) for name in form}


class MiniFieldStorage:
    filename = list = type = file = disposition = None
    type_options = disposition_options = headers = {}

    def __init__(self, name, value):
        self.name, self.value = name, value

    def __repr__(self):
        return "MiniFieldStorage(%r, %r)" % (self.name, self.value)


def _bytes_of(fp):
    return fp.buffer if isinstance(fp, TextIOWrapper) else fp


class FieldStorage:
    FieldStorageClass = None
    bufsize = 8 * 1024

    def __init__(
        self, fp=None, headers=None, outerboundary=b"", environ=os.environ, keep_blank_values=0,
        strict_parsing=0, limit=None, encoding="utf-8", errors="replace", max_num_fields=None,
        separator="&",
    ):  # fmt: skip
        self.keep_blank_values, self.strict_parsing = keep_blank_values, strict_parsing
        self.max_num_fields, self.separator = max_num_fields, separator
        self.encoding, self.errors = encoding, errors
        self.qs_on_post = None
        method = environ.get("REQUEST_METHOD", "GET").upper()
        if method in ("GET", "HEAD") and headers is None:
            query = environ.get("QUERY_STRING")
            if query is None:
                query = sys.argv[1] if sys.argv[1:] else ""
            fp = BytesIO(query.encode("utf-8", "surrogateescape"))
            headers = {"content-type": _FORM}
        elif headers is None:
            kind = environ.get("CONTENT_TYPE", _FORM if method == "POST" else None)
            headers = {"content-type": kind} if kind else {}
            self.qs_on_post = environ.get("QUERY_STRING")
            if "CONTENT_LENGTH" in environ:
                headers["content-length"] = environ["CONTENT_LENGTH"]
        elif not isinstance(headers, (Mapping, Message)):
            raise TypeError("headers must be mapping or an instance of email.message.Message")
        fp = sys.stdin if fp is None else fp
        self.fp = _bytes_of(fp)
        if not hasattr(self.fp, "read") or not hasattr(self.fp, "readline"):
            raise TypeError("fp must be file pointer")
        if not isinstance(outerboundary, bytes):
            raise TypeError("outerboundary must be bytes, not %s" % type(outerboundary).__name__)
        self.headers, self.outerboundary = headers, outerboundary
        self.bytes_read, self.limit = 0, limit
        self._begin(method)
        if self.type == _FORM:
            self._read_query()
        elif self.type[:10] == "multipart/":
            self._read_parts(environ)
        else:
            self._read_data()

    def _begin(self, method):
        header = self.headers.get("content-disposition", "")
        self.disposition, options = parse_header(header) if header else ("", {})
        self.disposition_options = options
        self.name, self.filename = options.get("name"), options.get("filename")
        self._binary_file = self.filename is not None
        kind = self.headers.get("content-type")
        if kind:
            self.type, self.type_options = parse_header(kind)
        elif self.outerboundary or method != "POST":
            self.type, self.type_options = "text/plain", {}
        else:
            self.type, self.type_options = _FORM, {}
        boundary = self.type_options.get("boundary", "")
        self.innerboundary = boundary.encode(self.encoding, self.errors)
        try:
            self.length = int(self.headers.get("content-length", -1))
        except ValueError:
            self.length = -1
        if maxlen and self.length > maxlen:
            raise ValueError("Maximum content length exceeded")
        if self.limit is None and self.length >= 0:
            self.limit = self.length
        self.list = self.file = None
        self.done = 0

    def _pairs_of(self, query):
        pairs = parse_qsl(
            query, self.keep_blank_values, self.strict_parsing, encoding=self.encoding,
            errors=self.errors, max_num_fields=self.max_num_fields, separator=self.separator,
        )  # fmt: skip
        return [MiniFieldStorage(name, value) for name, value in pairs]

    def _read_query(self):
        data = self.fp.read(self.length)
        if not isinstance(data, bytes):
            raise ValueError("%s should return bytes, got %s" % (self.fp, type(data).__name__))
        query = data.decode(self.encoding, self.errors)
        if self.qs_on_post:
            query += "&" + self.qs_on_post
        self.list = self._pairs_of(query)

    def _read_parts(self, environ):
        mark = self.innerboundary
        if not mark or any([not 32 <= c < 127 for c in mark]) or len(mark) > 201:
            raise ValueError("Invalid boundary in multipart form: %r" % (mark,))
        self.list = self._pairs_of(self.qs_on_post) if self.qs_on_post else []
        make = self.FieldStorageClass or self.__class__
        line = self.fp.readline()
        if not isinstance(line, bytes):
            raise ValueError("%s should return bytes, got %s" % (self.fp, type(line).__name__))
        self.bytes_read += len(line)
        # What comes before the first part is nobody's.
        while line and line.strip() != b"--" + mark:
            line = self.fp.readline()
            self.bytes_read += len(line)
        fields = self.max_num_fields
        if fields is not None:
            fields -= len(self.list)
        while line:
            text = b""
            while (line := self.fp.readline()).strip():
                text += line
                self.bytes_read += len(line)
            self.bytes_read += len(line)
            if not line:
                break
            headers = BytesParser().parsebytes(text)
            # The length of a part is told by its end alone.
            del headers["content-length"]
            limit = None if self.limit is None else self.limit - self.bytes_read
            part = make(
                self.fp, headers, mark, environ, self.keep_blank_values, self.strict_parsing,
                limit, self.encoding, self.errors, fields, self.separator,
            )  # fmt: skip
            if fields is not None:
                fields -= 1 + len(part.list or ())
                if fields < 0:
                    raise ValueError("Max number of fields exceeded")
            self.bytes_read += part.bytes_read
            self.list.append(part)
            if part.done or self.bytes_read >= self.length > 0:
                break
        self._skip_lines()

    def _skip_lines(self):
        if not self.outerboundary or self.done:
            return
        self._copy_lines(None)

    def _read_data(self):
        if self.length >= 0:
            self._read_counted()
        else:
            self.file = self.make_file() if self._binary_file else BytesIO()
            if self.outerboundary:
                self._copy_lines(self.file)
            else:
                while line := self.fp.readline(_LINE):
                    self.bytes_read += len(line)
                    self.file.write(line)
            if not self._binary_file:
                self.file = StringIO(self.file.getvalue().decode(self.encoding, self.errors))
        self.file.seek(0)

    def _read_counted(self):
        self._binary_file = True
        self.file, left = self.make_file(), self.length
        while left > 0:
            data = self.fp.read(min(left, self.bufsize))
            if not data:
                self.done = -1
                break
            self.bytes_read += len(data)
            self.file.write(data)
            left -= len(data)

    # Lines up to the mark of this part. The end of the line before a mark belongs to the mark.
    def _copy_lines(self, file):
        following, last = b"--" + self.outerboundary, b"--" + self.outerboundary + b"--"
        ending, begins = b"", True
        while self.limit is None or self.bytes_read < self.limit:
            line = self.fp.readline(_LINE)
            self.bytes_read += len(line)
            if not line:
                self.done = -1
                break
            # The limit of a line may be between the two characters of its end.
            if ending == b"\r":
                line, ending = ending + line, b""
            if begins and line.startswith(b"--"):
                words = line.rstrip()
                if words in (following, last):
                    self.done = int(words == last)
                    break
            own = next((end for end in (b"\r\n", b"\n", b"\r") if line.endswith(end)), b"")
            if file is not None:
                file.write(ending + line[: len(line) - len(own)])
            ending, begins = own, own.endswith(b"\n")

    def make_file(self):
        if self._binary_file:
            return tempfile.TemporaryFile("wb+")
        return tempfile.TemporaryFile("w+", encoding=self.encoding, newline="\n")

    def __del__(self):
        file = getattr(self, "file", None)
        if hasattr(file, "close"):
            file.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.file is not None:
            self.file.close()

    def __repr__(self):
        return "FieldStorage(%r, %r, %r)" % (self.name, self.filename, self.value)

    def __getattr__(self, name):
        if name != "value":
            raise AttributeError(name)
        if self.file is None:
            return self.list
        self.file.seek(0)
        value = self.file.read()
        self.file.seek(0)
        return value

    def _named(self, key):
        if self.list is None:
            raise TypeError("not indexable")
        return [item for item in self.list if item.name == key]

    def __getitem__(self, key):
        found = self._named(key)
        if not found:
            raise KeyError(key)
        return found[0] if len(found) == 1 else found

    def getvalue(self, key, default=None):
        values = self.getlist(key)
        return default if not values else values[0] if len(values) == 1 else values

    def getfirst(self, key, default=None):
        values = self.getlist(key)
        return values[0] if values else default

    def getlist(self, key):
        return [item.value for item in self._named(key)]

    def keys(self):
        if self.list is None:
            raise TypeError("not indexable")
        return list(dict.fromkeys([item.name for item in self.list]))

    def __iter__(self):
        return iter(self.keys())

    def __contains__(self, key):
        return bool(self._named(key))

    def __len__(self):
        return len(self.keys())

    def __bool__(self):
        if self.list is None:
            raise TypeError("Cannot be converted to bool.")
        return bool(self.list)
