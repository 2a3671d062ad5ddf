# Running an application for one request: environment, headers, body, errors.

import os
import sys
import time
from contextlib import contextmanager
from wsgiref.headers import Headers
from wsgiref.util import FileWrapper, guess_scheme, is_hop_by_hop

__all__ = [
    "BaseHandler", "SimpleHandler", "BaseCGIHandler", "CGIHandler", "IISCGIHandler",
    "read_environ", "format_date_time",
]

_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def format_date_time(timestamp):
    year, month, day, hour, minute, second, weekday = time.gmtime(timestamp)[:7]
    names = _DAYS[weekday], day, _MONTHS[month - 1]
    return "%s, %02d %3s %4d %02d:%02d:%02d GMT" % (*names, year, hour, minute, second)


def read_environ():
    # Texts as PEP 3333 wants them: each character is a byte.
    return {
        name: value.encode("utf-8", "surrogateescape").decode("latin-1")
        for name, value in os.environ.items()
    }


# Raised when nobody reads the answer any more.
_HUNG_UP = ConnectionAbortedError, ConnectionResetError, BrokenPipeError


@contextmanager
def _after_failure(cleanup):
    try:
        yield
    except BaseException:
        cleanup()
        raise


class BaseHandler:
    wsgi_version = (1, 0)
    wsgi_multithread = True
    wsgi_multiprocess = True
    wsgi_run_once = False
    origin_server = True
    http_version = "1.0"
    server_software = None
    os_environ = read_environ()
    wsgi_file_wrapper = FileWrapper
    headers_class = Headers
    traceback_limit = None
    error_status = "500 Internal Server Error"
    error_headers = [("Content-Type", "text/plain")]
    error_body = b"A server error occurred.  Please contact the administrator."
    status = result = headers = None
    headers_sent = False
    bytes_sent = 0

    def run(self, application):
        try:
            self.setup_environ()
            self.result = application(self.environ, self.start_response)
            self.finish_response()
        except _HUNG_UP:
            pass
        except BaseException:
            with _after_failure(self.close):
                self.handle_error()

    def setup_environ(self):
        env = self.environ = self.os_environ.copy()
        self.add_cgi_vars()
        env["wsgi.input"] = self.get_stdin()
        env["wsgi.errors"] = self.get_stderr()
        env["wsgi.version"] = self.wsgi_version
        env["wsgi.run_once"] = self.wsgi_run_once
        env["wsgi.url_scheme"] = self.get_scheme()
        env["wsgi.multithread"] = self.wsgi_multithread
        env["wsgi.multiprocess"] = self.wsgi_multiprocess
        if self.wsgi_file_wrapper is not None:
            env["wsgi.file_wrapper"] = self.wsgi_file_wrapper
        if self.origin_server and self.server_software:
            env.setdefault("SERVER_SOFTWARE", self.server_software)

    def finish_response(self):
        with _after_failure(self._close_result):
            sent = self.result_is_file() and self.sendfile()
            if not sent:
                for block in self.result:
                    self.write(block)
                self.finish_content()
        self.close()

    def _close_result(self):
        if hasattr(self.result, "close"):
            self.result.close()

    def get_scheme(self):
        return guess_scheme(self.environ)

    def set_content_length(self):
        try:
            blocks = len(self.result)
        except (TypeError, AttributeError, NotImplementedError):
            return
        if blocks == 1:
            self.headers["Content-Length"] = str(self.bytes_sent)

    def cleanup_headers(self):
        if "Content-Length" not in self.headers:
            self.set_content_length()

    def start_response(self, status, headers, exc_info=None):
        if exc_info:
            if self.headers_sent:
                raise exc_info[1]
        elif self.headers is not None:
            raise AssertionError("Headers already set!")
        self.status = status
        self.headers = self.headers_class(headers)
        status = self._text(status, "Status")
        if len(status) < 4:
            raise AssertionError("Status must be at least 4 characters")
        if not status[:3].isdigit():
            raise AssertionError("Status message must begin w/3-digit code")
        if status[3] != " ":
            raise AssertionError("Status message must have a space after code")
        for name, value in headers:
            self._text(name, "Header name")
            self._text(value, "Header value")
            if is_hop_by_hop(name):
                raise AssertionError("Hop-by-hop header, '%s: %s', not allowed" % (name, value))
        return self.write

    def _text(self, value, title):
        if type(value) is str:
            return value
        raise AssertionError("%s must be of type str (got %r)" % (title, value))

    def send_preamble(self):
        if not self.origin_server:
            self._write(("Status: %s\r\n" % self.status).encode("iso-8859-1"))
        elif self.client_is_modern():
            line = "HTTP/%s %s\r\n" % (self.http_version, self.status)
            self._write(line.encode("iso-8859-1"))
            if "Date" not in self.headers:
                self._write(("Date: %s\r\n" % format_date_time(time.time())).encode())
            if self.server_software and "Server" not in self.headers:
                self._write(("Server: %s\r\n" % self.server_software).encode("iso-8859-1"))

    def write(self, data):
        if type(data) is not bytes:
            raise AssertionError("write() argument must be a bytes instance")
        if not self.status:
            raise AssertionError("write() before start_response()")
        self.bytes_sent = len(data) if not self.headers_sent else self.bytes_sent + len(data)
        if not self.headers_sent:
            self.send_headers()
        self._write(data)
        self._flush()

    def sendfile(self):
        return False

    def finish_content(self):
        if not self.headers_sent:
            self.headers.setdefault("Content-Length", "0")
            self.send_headers()

    def close(self):
        try:
            self._close_result()
        finally:
            self.result = self.headers = self.status = self.environ = None
            self.bytes_sent = 0
            self.headers_sent = False

    def send_headers(self):
        self.cleanup_headers()
        self.headers_sent = True
        # HTTP/0.9 has only bodies.
        if self.origin_server and not self.client_is_modern():
            return
        self.send_preamble()
        self._write(bytes(self.headers))

    def result_is_file(self):
        wrapper = self.wsgi_file_wrapper
        return wrapper is not None and isinstance(self.result, wrapper)

    def client_is_modern(self):
        return self.environ["SERVER_PROTOCOL"].upper() != "HTTP/0.9"

    def log_exception(self, exc_info):
        from traceback import print_exception

        try:
            print_exception(*exc_info, self.traceback_limit, self.get_stderr())
        finally:
            exc_info = None

    def handle_error(self):
        self.log_exception(sys.exc_info())
        # Too late for another answer.
        if self.headers_sent:
            return
        self.result = self.error_output(self.environ, self.start_response)
        self.finish_response()

    def error_output(self, environ, start_response):
        start_response(self.error_status, self.error_headers[:], sys.exc_info())
        return [self.error_body]

    def _write(self, data):
        raise NotImplementedError

    _flush = get_stdin = get_stderr = add_cgi_vars = lambda self: self._write(b"")


class SimpleHandler(BaseHandler):
    def __init__(self, stdin, stdout, stderr, environ, multithread=True, multiprocess=False):
        self.stdin, self.stdout, self.stderr = stdin, stdout, stderr
        self.wsgi_multithread, self.wsgi_multiprocess = multithread, multiprocess
        self.base_env = environ

    # In the order in which `setup_environ` asks.
    def add_cgi_vars(self):
        self.environ.update(self.base_env)

    def get_stdin(self):
        return self.stdin

    def get_stderr(self):
        return self.stderr

    def _write(self, data):
        # A raw stream may take less than it is given.
        while data:
            taken = self.stdout.write(data)
            if taken is None or taken == len(data):
                return
            data = data[taken:]

    def _flush(self):
        self.stdout.flush()
        self._flush = self.stdout.flush


class BaseCGIHandler(SimpleHandler):
    origin_server = False


class CGIHandler(BaseCGIHandler):
    wsgi_run_once = True
    os_environ = {}

    def __init__(self):
        streams = sys.stdin.buffer, sys.stdout.buffer, sys.stderr
        BaseCGIHandler.__init__(self, *streams, read_environ(), False, True)


class IISCGIHandler(BaseCGIHandler):
    wsgi_run_once = True
    os_environ = {}

    def __init__(self):
        environ = read_environ()
        path = environ.get("PATH_INFO", "")
        script = environ.get("SCRIPT_NAME", "")
        # That server puts the script's path in front.
        if (path + "/").startswith(script + "/"):
            environ["PATH_INFO"] = path[len(script) :]
        streams = sys.stdin.buffer, sys.stdout.buffer, sys.stderr
        BaseCGIHandler.__init__(self, *streams, environ, False, True)
