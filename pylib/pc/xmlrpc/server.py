# The server's side of XML-RPC: functions and objects by name, over HTTP or as a CGI program.

import inspect
import socketserver
import sys
from http.server import BaseHTTPRequestHandler
from xmlrpc.client import Fault, dumps, gzip_decode, gzip_encode, loads


def resolve_dotted_attribute(obj, attr, allow_dotted_names=True):
    for part in attr.split(".") if allow_dotted_names else [attr]:
        if part.startswith("_"):
            raise AttributeError("attempt to access private attribute %r" % part)
        obj = getattr(obj, part)
    return obj


def list_public_methods(obj):
    return [
        name for name in dir(obj) if not name.startswith("_") and callable(getattr(obj, name))
    ]


# What the client is told of an exception.
def _fault_of(e):
    return e if isinstance(e, Fault) else Fault(1, "%s:%s" % (type(e), e))


class SimpleXMLRPCDispatcher:
    def __init__(self, allow_none=False, encoding=None, use_builtin_types=False):
        self.funcs = {}
        self.instance = None
        self.allow_none = allow_none
        self.encoding = encoding or "utf-8"
        self.use_builtin_types = use_builtin_types

    def register_instance(self, instance, allow_dotted_names=False):
        self.instance = instance
        self.allow_dotted_names = allow_dotted_names

    def register_function(self, function=None, name=None):
        if function is None:
            return lambda function: self.register_function(function, name)
        self.funcs[name or function.__name__] = function
        return function

    def register_introspection_functions(self):
        self.funcs.update({
            "system.listMethods": self.system_listMethods,
            "system.methodSignature": self.system_methodSignature,
            "system.methodHelp": self.system_methodHelp,
        })

    def register_multicall_functions(self):
        self.funcs["system.multicall"] = self.system_multicall

    def _marshaled_dispatch(self, data, dispatch_method=None, path=None):
        dispatch = dispatch_method or self._dispatch
        try:
            params, method = loads(data, use_builtin_types=self.use_builtin_types)
            return self._packed((dispatch(method, params),))
        except BaseException as e:
            return self._packed(_fault_of(e))

    def _packed(self, answer):
        text = dumps(
            answer, methodresponse=True, allow_none=self.allow_none, encoding=self.encoding
        )
        return text.encode(self.encoding, "xmlcharrefreplace")

    def _dispatch(self, method, params):
        if method in self.funcs:
            function = self.funcs[method]
            if function is not None:
                return function(*params)
        elif self.instance is not None:
            if hasattr(self.instance, "_dispatch"):
                return self.instance._dispatch(method, params)
            try:
                function = resolve_dotted_attribute(
                    self.instance, method, self.allow_dotted_names
                )
            except AttributeError:
                function = None
            if function is not None:
                return function(*params)
        raise Exception('method "%s" is not supported' % method)

    def system_listMethods(self):
        names = set(self.funcs)
        if self.instance is not None:
            if hasattr(self.instance, "_listMethods"):
                names |= set(self.instance._listMethods())
            elif not hasattr(self.instance, "_dispatch"):
                names |= set(list_public_methods(self.instance))
        return sorted(names)

    def system_methodSignature(self, method_name):
        return "signatures not supported"

    def system_methodHelp(self, method_name):
        method = self.funcs.get(method_name)
        if method is None and self.instance is not None:
            if hasattr(self.instance, "_methodHelp"):
                return self.instance._methodHelp(method_name)
            if not hasattr(self.instance, "_dispatch"):
                try:
                    method = resolve_dotted_attribute(
                        self.instance, method_name, self.allow_dotted_names
                    )
                except AttributeError:
                    pass
        return (inspect.getdoc(method) or "") if method is not None else ""

    def system_multicall(self, call_list):
        answers = []
        for call in call_list:
            try:
                answers.append([self._dispatch(call["methodName"], call["params"])])
            except BaseException as e:
                fault = _fault_of(e)
                answers.append({"faultCode": fault.faultCode, "faultString": fault.faultString})
        return answers


class SimpleXMLRPCRequestHandler(BaseHTTPRequestHandler):
    rpc_paths = ("/", "/RPC2", "/pydoc.css")
    encode_threshold = 1400
    wbufsize = -1
    disable_nagle_algorithm = True

    def accept_encodings(self):
        found = {}
        for part in self.headers.get("Accept-Encoding", "").split(","):
            name, _, quality = part.partition(";")
            quality = quality.partition("=")[2].strip()
            found[name.strip()] = float(quality) if quality else 1.0
        return found

    def is_rpc_path_valid(self):
        return not self.rpc_paths or self.path in self.rpc_paths

    def do_POST(self):
        if not self.is_rpc_path_valid():
            self.report_404()
            return
        try:
            data = self.decode_request_content(
                self.rfile.read(int(self.headers["content-length"]))
            )
            if data is None:
                return
            response = self.server._marshaled_dispatch(
                data, getattr(self, "_dispatch", None), self.path
            )
        except Exception as e:
            told = getattr(self.server, "_send_traceback_header", False)
            self._answer(500, [("X-exception", str(e))] if told else [])
            return
        headers = [("Content-type", "text/xml")]
        limit = self.encode_threshold
        if limit is not None and len(response) > limit and self.accept_encodings().get("gzip", 0):
            headers.append(("Content-Encoding", "gzip"))
            response = gzip_encode(response)
        self._answer(200, headers, response)

    def decode_request_content(self, data):
        coding = self.headers.get("content-encoding", "identity").lower()
        if coding == "identity":
            return data
        if coding != "gzip":
            return self._answer(501, message="encoding %r not supported" % coding)
        try:
            return gzip_decode(data)
        except ValueError:
            return self._answer(400, message="error decoding gzip content")

    def report_404(self):
        self._answer(404, [("Content-type", "text/plain")], b"No such page")

    def _answer(self, code, headers=(), body=b"", message=None):
        self.send_response(code, message)
        for header in (*headers, ("Content-length", str(len(body)))):
            self.send_header(*header)
        self.end_headers()
        self.wfile.write(body)

    def log_request(self, code="-", size="-"):
        if self.server.logRequests:
            BaseHTTPRequestHandler.log_request(self, code, size)


class SimpleXMLRPCServer(socketserver.TCPServer, SimpleXMLRPCDispatcher):
    allow_reuse_address = True
    _send_traceback_header = False

    def __init__(
        self, addr, requestHandler=SimpleXMLRPCRequestHandler, logRequests=True,
        allow_none=False, encoding=None, bind_and_activate=True, use_builtin_types=False,
    ):
        SimpleXMLRPCDispatcher.__init__(self, allow_none, encoding, use_builtin_types)
        # Before the socket, from which on requests can come.
        self.logRequests = logRequests
        socketserver.TCPServer.__init__(self, addr, requestHandler, bind_and_activate)


class MultiPathXMLRPCServer(SimpleXMLRPCServer):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.dispatchers = {}

    def get_dispatcher(self, path):
        return self.dispatchers[path]

    def add_dispatcher(self, path, dispatcher):
        self.dispatchers[path] = dispatcher
        return dispatcher

    def _marshaled_dispatch(self, data, dispatch_method=None, path=None):
        try:
            dispatcher = self.get_dispatcher(path)
            return dispatcher._marshaled_dispatch(data, dispatch_method, path)
        except BaseException as e:
            # A path that nobody serves.
            return self._packed(_fault_of(e))


class CGIXMLRPCRequestHandler(SimpleXMLRPCDispatcher):
    def handle_xmlrpc(self, request_text):
        response = self._marshaled_dispatch(request_text)
        print("Content-Type: text/xml\nContent-Length: %d\n" % len(response), flush=True)
        sys.stdout.buffer.write(response)
        sys.stdout.buffer.flush()

    def handle_request(self, request_text=None):
        import os

        if request_text is None:
            if os.environ.get("REQUEST_METHOD") == "GET":
                print("Status: 400 Bad Request\nContent-Type: text/plain\n")
                return
            request_text = sys.stdin.read(int(os.environ.get("CONTENT_LENGTH") or -1))
        self.handle_xmlrpc(request_text)
