# Sockets as objects: pairs, files made of them, descriptors that change hands, time limits.
import io
import os
import select
import selectors
import socket

print(repr(socket.AF_INET), repr(socket.SOCK_STREAM), socket.timeout is TimeoutError)
a, b = socket.socketpair()
print(type(a) is socket.socket, a.family == socket.AF_UNIX, a.type == socket.SOCK_STREAM, a.proto)
a.sendall(b"line one\nline two\nrest")
reader = b.makefile("rb")
print(reader.readline(), reader.read(4), reader.readline(), reader.peek(1)[:1], reader.readable())
a.close()
print(reader.read(), reader.read(), a.fileno())
# A socket is open as long as one of its files is.
b.close()
print(b.fileno() >= 0)
reader.close()
print(b.fileno(), reader.closed)

a, b = socket.socketpair()
text = a.makefile("w", encoding="utf-8", newline="\n")
with text, b.makefile("r", encoding="utf-8") as back:
    text.write("é\nü\n")
    text.flush()
    print(ascii(back.readline()), ascii(back.readline()))
with a.makefile("rwb", buffering=0) as raw:
    print(isinstance(raw, io.RawIOBase), raw.write(b"abc"), b.recv(2), b.recv(5, socket.MSG_PEEK))
buffer = bytearray(8)
print(b.recv_into(buffer), buffer)
a.sendall(b"xyz")
print(b.recv_into(buffer, 2), b.recv_into(memoryview(buffer)[3:]), buffer)
b.settimeout(0.01)
print(b.gettimeout(), b.getblocking(), b.timeout)
try:
    b.recv(1)
except TimeoutError as e:
    print(repr(e))
b.setblocking(False)
try:
    b.recv(1)
except BlockingIOError as e:
    print(e.errno)
for wrong in (lambda: a.makefile("x"), lambda: a.recv(-1), lambda: a.settimeout(-1)):
    try:
        wrong()
    except ValueError as e:
        print(e)

number = a.detach()
print(a.fileno(), os.write(number, b"by number"), b.recv(20))
again = socket.socket(socket.AF_UNIX, fileno=number)
again.send(b"!")
print(b.recv(3))
copy = again.dup()
again.close()
copy.sendall(b"copy")
print(b.recv(9), copy.fileno() != number)
copy.close()
print(b.recv(9))
b.close()

server = socket.create_server(("127.0.0.1", 0))
with server, socket.create_connection(server.getsockname(), timeout=5) as client:
    with selectors.DefaultSelector() as chosen:
        chosen.register(server, selectors.EVENT_READ, "data")
        print([(key.fileobj is server, key.data, events) for key, events in chosen.select(1)])
    print(select.select([server], [], [], 1)[0] == [server])
    made, address = server.accept()
    print(address == client.getsockname(), made.getpeername() == client.getsockname())
    print(client.gettimeout(), made.gettimeout())
    print(server.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE))
    made.close()
    print(client.recv(1))
with socket.socket() as s:
    print(s.connect_ex(("127.0.0.1", 9)) != 0, "closed" in repr(s))
print(s.fileno())
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
try:
    socket.getaddrinfo("no such host.invalid", 80)
except socket.gaierror as e:
    print("gaierror")
print(socket.getservbyname("https"), socket.inet_aton("1.2.3.4"), socket.htons(1), socket.has_ipv6)
socket.setdefaulttimeout(2)
with socket.socket() as s:
    print(s.gettimeout())
