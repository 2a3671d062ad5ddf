import socket

s = socket.socket()
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
s.bind(("127.0.0.1", 0))
s.listen(2)
print(s.getsockname()[1])
for i in range(2):
    c, address = s.accept()
    print(address[0])
    size = 0
    data = b""
    while True:
        part = c.recv(4096)
        if not part:
            break
        size += len(part)
        data = part
    print(size, data[-3:])
    c.sendall(b"y" * 300000)
    c.close()
s.close()
