# Calls over XML-RPC, and values as XML.

import datetime
import threading
import xmlrpc.client
from xmlrpc.server import SimpleXMLRPCServer


class Instance:
    def echo(self, *values):
        "Echoes."
        return list(values)

    def bad(self):
        raise ValueError("no")


server = SimpleXMLRPCServer(("127.0.0.1", 0), logRequests=False, allow_none=True)
server.register_function(lambda a, b: a + b, "add")
server.register_instance(Instance())
server.register_introspection_functions()
server.register_multicall_functions()
thread = threading.Thread(target=server.serve_forever, args=(0.02,))
thread.start()
url = "http://127.0.0.1:%d/" % server.server_address[1]
with xmlrpc.client.ServerProxy(url, allow_none=True, use_builtin_types=True) as proxy:
    print(proxy.add(1, 2), proxy.add("ä<", "b"))
    print(proxy.echo(1.5, True, None, [1, {"a": b"x" * 5}], datetime.datetime(2020, 1, 2, 3, 4, 5)))
    print(proxy.system.listMethods(), proxy.system.methodHelp("echo"))
    for method in (proxy.bad, proxy.nothing):
        try:
            method()
        except xmlrpc.client.Fault as e:
            print(e)
    calls = xmlrpc.client.MultiCall(proxy)
    calls.add(1, 2)
    calls.add("x", "y")
    print(list(calls()))
    print(len(proxy.echo("x" * 5000)[0]))
with xmlrpc.client.ServerProxy(url + "other") as proxy:
    try:
        proxy.add(1, 2)
    except xmlrpc.client.ProtocolError as e:
        print(e.errcode, e.errmsg)
server.shutdown()
server.server_close()
thread.join()

time = xmlrpc.client.DateTime("20200101T00:00:00")
print(xmlrpc.client.dumps((1, -2.5, "a&b", [True], {"k": "v"}, b"bin", time)))
text = xmlrpc.client.dumps((1, {"a": [1, 2]}, xmlrpc.client.Binary(b"q")), "m.n")
values, name = xmlrpc.client.loads(text)
print(name, values[:2], values[2].data, xmlrpc.client.loads("<params><param><value>x</value>"
      "</param></params>"))
for wrong in (2**31, None, {1: 2}, 3j):
    try:
        xmlrpc.client.dumps((wrong,))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
fault = xmlrpc.client.dumps(xmlrpc.client.Fault(1, "x"))
print(fault)
try:
    xmlrpc.client.loads(fault)
except xmlrpc.client.Fault as e:
    print(repr(e))
try:
    xmlrpc.client.ServerProxy("ftp://x")
except OSError as e:
    print(e)
print(time < xmlrpc.client.DateTime("20210101T00:00:00"), time == datetime.datetime(2020, 1, 1))
try:
    time < 3
except TypeError as e:
    print(e)
for tag in ("data", "i4", "k:i4", "member", "value"):
    text = "<params><param><value><%s>1</%s></value></param></params>" % (tag, tag)
    try:
        print(xmlrpc.client.loads(text.replace("<params>", '<params xmlns:k="k">')))
    except xmlrpc.client.ResponseError as e:
        print(repr(e.args))

# Each path with its own functions.
from xmlrpc.server import MultiPathXMLRPCServer, SimpleXMLRPCDispatcher

server = MultiPathXMLRPCServer(("127.0.0.1", 0), logRequests=False, bind_and_activate=False)
server.server_close()
dispatcher = server.add_dispatcher("/a", SimpleXMLRPCDispatcher())
dispatcher.register_function(abs)
for path in ("/a", "/b"):
    answer = server._marshaled_dispatch(xmlrpc.client.dumps((-3,), "abs"), path=path)
    try:
        print(xmlrpc.client.loads(answer))
    except xmlrpc.client.Fault as e:
        print(repr(e))


# What clients say of the answers they understand.
class Connection:
    debuglevel = 0

    def putrequest(self, *args, **named):
        print(args, named.get("skip_accept_encoding", False))

    def putheader(self, *header):
        print(header)

    def endheaders(self, body):
        print(body)


class Transport(xmlrpc.client.Transport):
    user_agent = "test"

    def make_connection(self, host):
        return Connection()


transport = Transport(headers=[("X-A", "b")])
for transport.accept_gzip_encoding in (True, False):
    transport.send_request("host", "/x", b"body", False)
