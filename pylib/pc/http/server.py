# Servers of HTTP: requests as objects with a method for each sort, and one that gives out files.

import os
import socketserver
import sys
import time
from email.parser import Parser
from http import HTTPStatus
from html import escape

__version__ = "0.6"

DEFAULT_ERROR_MESSAGE = """<!DOCTYPE HTML>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <title>Error response</title>
    </head>
    <body>
        <h1>Error response</h1>
        <p>Error code: %(code)d</p>
        <p>Message: %(message)s.</p>
        <p>Error code explanation: %(code)s - %(explain)s.</p>
    </body>
</html>
"""
DEFAULT_ERROR_CONTENT_TYPE = "text/html;charset=utf-8"

_LONGEST_LINE = 65536
_MOST_HEADERS = 100


class HTTPServer(socketserver.TCPServer):
    allow_reuse_address = 1

    def server_bind(self):
        super().server_bind()
        self.server_name, self.server_port = self.server_address[:2]


class ThreadingHTTPServer(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = True


class _Refused(Exception):
    pass


class BaseHTTPRequestHandler(socketserver.StreamRequestHandler):
    sys_version = "Python/" + sys.version.split()[0]
    server_version = "BaseHTTP/" + __version__
    default_request_version = "HTTP/0.9"
    protocol_version = "HTTP/1.0"
    error_message_format = DEFAULT_ERROR_MESSAGE
    error_content_type = DEFAULT_ERROR_CONTENT_TYPE
    responses = {status: (status.phrase, status.description) for status in HTTPStatus}
    weekdayname = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    monthname = [None] + "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

    def handle(self):
        self.close_connection = True
        self.handle_one_request()
        while not self.close_connection:
            self.handle_one_request()

    def handle_one_request(self):
        self.raw_requestline = self.rfile.readline(_LONGEST_LINE + 1)
        if not self.raw_requestline:
            self.close_connection = True
            return
        if len(self.raw_requestline) > _LONGEST_LINE:
            self.requestline = self.request_version = self.command = ""
            self.send_error(HTTPStatus.REQUEST_URI_TOO_LONG)
            return
        if not self.parse_request():
            return
        method = getattr(self, "do_" + self.command, None)
        if method is None:
            text = "Unsupported method (%r)" % self.command
            self.send_error(HTTPStatus.NOT_IMPLEMENTED, text)
            return
        method()
        self.wfile.flush()

    # Reads the request's line and headers; False if the answer has been given.
    def parse_request(self):
        self.command = None
        self.request_version = self.default_request_version
        self.close_connection = True
        self.requestline = str(self.raw_requestline, "iso-8859-1").rstrip("\r\n")
        words = self.requestline.split()
        if not words:
            return False
        try:
            self._parse_line(words)
            self.headers = self._read_headers()
        except _Refused as refused:
            self.send_error(*refused.args)
            return False
        wish = self.headers.get("Connection", "").lower()
        if wish == "close":
            self.close_connection = True
        elif wish == "keep-alive" and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        if (
            self.headers.get("Expect", "").lower() == "100-continue"
            and min(self.protocol_version, self.request_version) >= "HTTP/1.1"
        ):
            return self.handle_expect_100()
        return True

    def _parse_line(self, words):
        if len(words) >= 3:
            self._check_version(words[-1])
        if not 2 <= len(words) <= 3:
            text = "Bad request syntax (%r)" % self.requestline
            raise _Refused(HTTPStatus.BAD_REQUEST, text)
        self.command, self.path = words[:2]
        if len(words) == 2 and self.command != "GET":
            text = "Bad HTTP/0.9 request type (%r)" % self.command
            raise _Refused(HTTPStatus.BAD_REQUEST, text)
        # A browser would take two slashes for the name of another server.
        if self.path.startswith("//"):
            self.path = "/" + self.path.lstrip("/")

    def _check_version(self, version):
        wrong = _Refused(HTTPStatus.BAD_REQUEST, "Bad request version (%r)" % version)
        name, slash, numbers = version.partition("/")
        parts = numbers.split(".")
        if name != "HTTP" or len(parts) != 2 or not all([p.isdigit() for p in parts]):
            raise wrong
        number = tuple([int(part) for part in parts])
        if number >= (2, 0):
            text = "Invalid HTTP version (%s)" % numbers
            raise _Refused(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, text)
        if number >= (1, 1) and self.protocol_version >= "HTTP/1.1":
            self.close_connection = False
        self.request_version = version

    def _read_headers(self):
        lines = []
        while not lines or lines[-1] not in ("\r\n", "\n", ""):
            line = self.rfile.readline(_LONGEST_LINE + 1)
            if len(line) > _LONGEST_LINE:
                status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                raise _Refused(status, "Line too long", "header line")
            lines.append(line.decode("iso-8859-1"))
            if len(lines) > _MOST_HEADERS:
                status = HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                raise _Refused(status, "Too many headers", "got more than 100 headers")
        return Parser().parsestr("".join(lines))

    def handle_expect_100(self):
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        return True

    def send_error(self, code, message=None, explain=None):
        phrase, description = self.responses.get(code, ("???", "???"))
        message = phrase if message is None else message
        explain = description if explain is None else explain
        self.log_error("code %d, message %s", code, message)
        self.send_response(code, message)
        self.send_header("Connection", "close")
        body = None
        if code >= 200 and code not in (204, 205, 304):
            texts = {"code": code, "message": escape(message, False)}
            texts["explain"] = escape(explain, False)
            body = (self.error_message_format % texts).encode("utf-8", "replace")
            self.send_header("Content-Type", self.error_content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if body and self.command != "HEAD":
            self.wfile.write(body)

    def send_response(self, code, message=None):
        self.log_request(code)
        self.send_response_only(code, message)
        self.send_header("Server", self.version_string())
        self.send_header("Date", self.date_time_string())

    def send_response_only(self, code, message=None):
        if self.request_version == "HTTP/0.9":
            return
        if message is None:
            message = self.responses[code][0] if code in self.responses else ""
        self._keep("%s %d %s\r\n" % (self.protocol_version, code, message))

    def send_header(self, keyword, value):
        if self.request_version != "HTTP/0.9":
            self._keep("%s: %s\r\n" % (keyword, value))
        if keyword.lower() == "connection":
            if value.lower() in ("close", "keep-alive"):
                self.close_connection = value.lower() == "close"

    def _keep(self, text):
        if not hasattr(self, "_headers_buffer"):
            self._headers_buffer = []
        self._headers_buffer.append(text.encode("latin-1", "strict"))

    def end_headers(self):
        if self.request_version != "HTTP/0.9":
            self._keep("\r\n")
            self.flush_headers()

    def flush_headers(self):
        if hasattr(self, "_headers_buffer"):
            self.wfile.write(b"".join(self._headers_buffer))
            self._headers_buffer = []

    def log_request(self, code="-", size="-"):
        code = code.value if isinstance(code, HTTPStatus) else code
        self.log_message('"%s" %s %s', self.requestline, str(code), str(size))

    def log_error(self, format, *args):
        self.log_message(format, *args)

    def log_message(self, format, *args):
        where = self.address_string(), self.log_date_time_string()
        sys.stderr.write("%s - - [%s] %s\n" % (where + (format % args,)))

    def version_string(self):
        return self.server_version + " " + self.sys_version

    def date_time_string(self, timestamp=None):
        from email.utils import formatdate

        return formatdate(time.time() if timestamp is None else timestamp, usegmt=True)

    def log_date_time_string(self):
        year, month, day, hour, minute, second = time.localtime()[:6]
        parts = (day, self.monthname[month], year, hour, minute, second)
        return "%02d/%3s/%04d %02d:%02d:%02d" % parts

    def address_string(self):
        return self.client_address[0]


# Gives out the files below a folder.
class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    server_version = "SimpleHTTP/" + __version__
    index_pages = ("index.html", "index.htm")
    extensions_map = {".gz": "application/gzip", ".Z": "application/octet-stream"}

    def __init__(self, *args, directory=None, **options):
        self.directory = os.fspath(os.getcwd() if directory is None else directory)
        super().__init__(*args, **options)

    def do_GET(self):
        self._answer(True)

    def do_HEAD(self):
        self._answer(False)

    def _answer(self, with_body):
        file = self.send_head()
        if file:
            with file:
                if with_body:
                    self.copyfile(file, self.wfile)

    def send_head(self):
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            if not self.path.partition("?")[0].endswith("/"):
                self.send_response(HTTPStatus.MOVED_PERMANENTLY)
                self.send_header("Location", self.path + "/")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            pages = [os.path.join(path, page) for page in self.index_pages]
            pages = [page for page in pages if os.path.isfile(page)]
            if not pages:
                return self.list_directory(path)
            path = pages[0]
        try:
            file = None if path.endswith("/") else open(path, "rb")
        except OSError:
            file = None
        if file is None:
            self.send_error(HTTPStatus.NOT_FOUND, "File not found")
            return None
        status = os.stat(path)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-type", self.guess_type(path))
        self.send_header("Content-Length", str(status.st_size))
        self.send_header("Last-Modified", self.date_time_string(status.st_mtime))
        self.end_headers()
        return file

    def list_directory(self, path):
        from io import BytesIO
        from urllib.parse import quote, unquote

        title = "Directory listing for " + escape(unquote(self.path), False)
        lines = ["<!DOCTYPE HTML>", '<html lang="en">', "<head>", '<meta charset="utf-8">']
        lines += ["<title>%s</title>" % title, "</head>", "<body>", "<h1>%s</h1>" % title]
        lines += ["<hr>", "<ul>"]
        for name in sorted(os.listdir(path), key=str.lower):
            slash = "/" if os.path.isdir(os.path.join(path, name)) else ""
            link = quote(name + slash), escape(name + slash, False)
            lines.append('<li><a href="%s">%s</a></li>' % link)
        lines += ["</ul>", "<hr>", "</body>", "</html>", ""]
        body = "\n".join(lines).encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)

    # The file that an address means; parts that lead out of the folder count for nothing.
    def translate_path(self, path):
        from urllib.parse import unquote

        path = unquote(path.partition("?")[0].partition("#")[0])
        words = []
        for word in path.split("/"):
            if word == "..":
                words = words[:-1]
            elif word not in ("", "."):
                words.append(word)
        slash = "/" if path.rstrip().endswith("/") else ""
        return os.path.join(self.directory, *words) + slash

    def copyfile(self, source, outputfile):
        from shutil import copyfileobj

        copyfileobj(source, outputfile)

    def guess_type(self, path):
        from mimetypes import guess_type

        ending = os.path.splitext(path)[1]
        known = self.extensions_map.get(ending) or self.extensions_map.get(ending.lower())
        return known or guess_type(path)[0] or "application/octet-stream"


if __name__ == "__main__":
    from _tools.running import server_main

    server_main()
