import socket
import ssl
import sys

context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
context.verify_mode = ssl.CERT_REQUIRED
context.load_verify_locations("cert.pem")
for name in ("pyrite.test", "other.test"):
    s = socket.socket()
    s.connect(("127.0.0.1", int(sys.argv[1])))
    try:
        s = context.wrap_socket(s, server_hostname=name)
        s.write(b"hello")
        size = 0
        while size < 10000:
            size += len(s.read(10000 - size))
        print(size)
    except OSError:
        print("not trusted")
    s.close()
