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
        try:
            params, method = loads(data, use_builtin_types=self.use_builtin_types)
            if dispatch_method is not None:
                answer = dispatch_method(method, params)
            else:
                answer = self._dispatch(method, params)
            response = dumps(
                (answer,), methodresponse=1, allow_none=self.allow_none, encoding=self.encoding
            )
        except Fault as fault:
            response = dumps(fault, allow_none=self.allow_none, encoding=self.encoding)
        except BaseException as e:
            fault = Fault(1, "%s:%s" % (type(e), e))
            response = dumps(fault, allow_none=self.allow_none, encoding=self.encoding)
        return response.encode(self.encoding, "xmlcharrefreplace")

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
            except Fault as fault:
                answers.append({"faultCode": fault.faultCode, "faultString": fault.faultString})
            except BaseException as e:
                answers.append({"faultCode": 1, "faultString": "%s:%s" % (type(e), e)})
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
            self.send_response(500)
            if getattr(self.server, "_send_traceback_header", False):
                self.send_header("X-exception", str(e))
            self.send_header("Content-length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-type", "text/xml")
        if self.encode_threshold is not None and len(response) > self.encode_threshold:
            if self.accept_encodings().get("gzip", 0):
                response = gzip_encode(response)
                self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-length", str(len(response)))
        self.end_headers()
        self.wfile.write(response)

    def decode_request_content(self, data):
        encoding = self.headers.get("content-encoding", "identity").lower()
        if encoding == "identity":
            return data
        if encoding == "gzip":
            try:
                return gzip_decode(data)
            except ValueError:
                self.send_response(400, "error decoding gzip content")
        else:
            self.send_response(501, "encoding %r not supported" % encoding)
        self.send_header("Content-length", "0")
        self.end_headers()

    def report_404(self):
        self.send_response(404)
        body = b"No such page"
        self.send_header("Content-type", "text/plain")
        self.send_header("Content-length", str(len(body)))
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
        self.logRequests = logRequests
        SimpleXMLRPCDispatcher.__init__(self, allow_none, encoding, use_builtin_types)
        socketserver.TCPServer.__init__(self, addr, requestHandler, bind_and_activate)


class MultiPathXMLRPCServer(SimpleXMLRPCServer):
    def __init__(self, *args, **kw):
        SimpleXMLRPCServer.__init__(self, *args, **kw)
        self.dispatchers = {}

    def add_dispatcher(self, path, dispatcher):
        self.dispatchers[path] = dispatcher
        return dispatcher

    def get_dispatcher(self, path):
        return self.dispatchers[path]

    def _marshaled_dispatch(self, data, dispatch_method=None, path=None):
        return self.dispatchers[path]._marshaled_dispatch(data, dispatch_method, path)


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
