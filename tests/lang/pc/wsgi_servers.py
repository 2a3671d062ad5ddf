# Applications of the web behind the library's own server.

import io
import sys
import threading
import urllib.request
from wsgiref import util
from wsgiref.handlers import SimpleHandler, format_date_time
from wsgiref.headers import Headers
from wsgiref.simple_server import WSGIRequestHandler, make_server
from wsgiref.validate import validator


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hi " + environ["PATH_INFO"].encode() + environ["QUERY_STRING"].encode()]


def failing(environ, start_response):
    raise KeyError("x")


server = make_server("127.0.0.1", 0, validator(application), handler_class=Quiet)


def ask(path):
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    try:
        with urllib.request.urlopen("http://127.0.0.1:%d%s" % (server.server_port, path)) as reply:
            print(reply.status, reply.read(), reply.headers["Content-Type"])
    except urllib.error.HTTPError as e:
        print(e, e.read())
    thread.join()


ask("/a%20b?x=1")
errors, sys.stderr = sys.stderr, io.StringIO()
server.set_app(failing)
ask("/")
print("KeyError" in sys.stderr.getvalue())
sys.stderr = errors
server.server_close()

out = io.BytesIO()
environ = {}
util.setup_testing_defaults(environ)
handler = SimpleHandler(io.BytesIO(), out, io.StringIO(), environ)
handler.http_version = "1.1"
handler.origin_server = False
handler.run(application)
print(out.getvalue())
print(sorted((k, v) for k, v in environ.items() if isinstance(v, (str, int))))
environ["PATH_INFO"] = "/a/b"
print(util.shift_path_info(environ), environ["SCRIPT_NAME"], environ["PATH_INFO"])
print(util.request_uri(environ), util.application_uri(environ), util.is_hop_by_hop("TE"))
print(list(util.FileWrapper(io.BytesIO(b"abcde"), 2)), format_date_time(0))

headers = Headers([("a", "b")])
headers.add_header("Content-Disposition", "attachment", filename='x "y".txt')
headers["A"] = "c"
headers.setdefault("z", "1")
print(str(headers), headers.items(), bytes(headers), headers["none"], "a" in headers, len(headers))
for wrong in (
    lambda e, s: s("200", []),
    lambda e, s: s("200 OK", [("Connection", "close")]),
    lambda e, s: s("200 OK", []) and "text",
):
    try:
        validator(wrong)(dict(environ), lambda *args: None)
    except (AssertionError, ValueError) as e:
        print(type(e).__name__)
