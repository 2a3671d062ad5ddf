# Sockets of which one direction is closed, over the loopback.
import select
import socket


def pair():
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", 0))
    listener.listen(1)
    near = socket.socket()
    near.connect(listener.getsockname())
    far = listener.accept()[0]
    listener.close()
    return near, far


def error(f, *args):
    try:
        return f(*args)
    except OSError as e:
        return "OSError"


def everything(s, size=1000):
    parts = []
    while True:
        part = s.recv(size)
        if not part:
            return b"".join(parts)
        parts.append(part)


def ready(s, events=select.POLLIN, limit=1000):
    p = select.poll()
    p.register(s, events)
    return [happened & events for _, happened in p.poll(limit)]


# The side that has said all can still listen.
a, b = pair()
a.send(b"question")
a.shutdown(socket.SHUT_WR)
print(ready(b), everything(b), b.recv(10), b.recv(1), ready(b))
print(error(a.send, b"more"), error(a.sendall, b"more"))
b.send(b"first ")
print(ready(a), a.recv(3))
b.sendall(b"second " * 10000)
b.shutdown(socket.SHUT_WR)
rest = everything(a)
print(len(rest), rest[:10], rest[-8:])
print(a.recv(5), b.recv(5), error(a.send, b"x"), error(b.send, b"x"))
a.close()
b.close()
print(error(a.send, b"x"), error(a.recv, 1), error(a.shutdown, socket.SHUT_RD), a.close())

# The other way round, and twice.
a, b = pair()
b.shutdown(socket.SHUT_WR)
b.shutdown(socket.SHUT_WR)
print(a.recv(1), a.recv(1), a.send(b"still heard"))
print(ready(b), b.recv(100))
a.shutdown(socket.SHUT_RDWR)
print(b.recv(100), error(a.send, b"x"), a.recv(1))
a.close()
b.close()

# Who closes the reading side alone gets the end, and may go on sending.
a, b = pair()
a.shutdown(socket.SHUT_RD)
print(a.recv(10), a.send(b"sent"), b.recv(10))
a.close()
b.close()

# Streams over sockets: lines up to the end that the other side has made.
a, b = pair()
a.sendall(b"one\ntwo\nthree")
a.shutdown(socket.SHUT_WR)
f = b.makefile("rb")
print(f.readline(), f.readline(), f.readline(), f.readline(), f.read())
b.sendall(b"answer")
f.close()
b.close()
print(everything(a, 2))
a.close()

# A side that does not wait, and one that is gone.
a, b = pair()
b.setblocking(False)
print(error(b.recv, 1))
a.shutdown(socket.SHUT_WR)
print(ready(b), b.recv(1))
b.settimeout(0.01)
print(b.recv(1))
a.settimeout(0.01)
print(error(a.recv, 1))
b.close()
print(ready(a), error(a.recv, 1))
a.close()

# What is no way to shut down, and a socket that is not connected.
a, b = pair()
print(error(a.shutdown, 77), error(socket.socket().shutdown, socket.SHUT_WR))
for wrong in (None, "x", 1.5):
    try:
        a.shutdown(wrong)
    except TypeError:
        print("TypeError")
a.close()
b.close()
