import socket

s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])
while True:
    data, address = s.recvfrom(1500)
    print(data)
    s.sendto(data[::-1], address)
    if data == b"end":
        break
s.settimeout(0.01)
try:
    s.recv(10)
except OSError:
    print("nothing more")
s.close()
