# A server that takes new configurations: their length in four bytes, then JSON or an INI file.

import io
import json
import struct
import threading
import traceback
from socketserver import StreamRequestHandler, ThreadingTCPServer

from ._levels import _lock

DEFAULT_LOGGING_CONFIG_PORT = 9030
RESET_ERROR = 104

_listener = None


class _Request(StreamRequestHandler):
    def handle(self):
        from . import config

        head = self.rfile.read(4)
        if len(head) != 4:
            return
        data = self.rfile.read(struct.unpack(">L", head)[0])
        if self.server.verify is not None:
            data = self.server.verify(data)
        if data is not None:
            text = data.decode("utf-8")
            try:
                try:
                    given = json.loads(text)
                except ValueError:
                    config.fileConfig(io.StringIO(text))
                else:
                    config.dictConfig(given)
            except Exception:
                traceback.print_exc()
        if self.server.ready:
            self.server.ready.set()


class _Server(ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


class _Listener(threading.Thread):
    def __init__(self, port, verify):
        super().__init__()
        self.port, self.verify = port, verify
        self.ready, self.server = threading.Event(), None

    def run(self):
        global _listener

        self.server = _Server(("localhost", self.port), _Request)
        self.server.verify, self.server.ready = self.verify, self.ready
        self.port = self.server.server_address[1]
        with _lock:
            _listener = self
        self.ready.set()
        self.server.serve_forever(0.1)
        self.server.server_close()


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    return _Listener(port, verify)


def stopListening():
    global _listener

    with _lock:
        found, _listener = _listener, None
    if found is not None and found.server is not None:
        found.server.shutdown()
