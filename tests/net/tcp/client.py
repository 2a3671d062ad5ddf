import socket
import sys

address = ("127.0.0.1", int(sys.argv[1]))
for i in range(2):
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.settimeout(10 if i else None)
    s.connect(address)
    print(s.getpeername() == address)
    s.sendall(b"x" * 500000 + b"end")
    s.shutdown(socket.SHUT_WR)
    size = 0
    while True:
        part = s.recv(1000)
        if not part:
            break
        size += len(part)
    print(size)
    s.close()
s = socket.socket()
try:
    # Nobody listens there.
    s.connect(("127.0.0.1", 1))
except OSError as e:
    print(e.errno)
s.close()
