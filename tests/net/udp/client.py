import socket
import sys

s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.settimeout(10)
address = ("127.0.0.1", int(sys.argv[1]))
for data in (b"one", b"", b"three" * 200, b"end"):
    s.sendto(data, address)
    answer, sender = s.recvfrom(1500)
    print(answer == data[::-1], sender == address)
s.setblocking(False)
try:
    s.recv(1)
except OSError as e:
    print(e.errno)
s.close()
