import socket
import ssl

context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("cert.pem", "key.pem")
s = socket.socket()
s.bind(("127.0.0.1", 0))
s.listen(1)
print(s.getsockname()[1])
for i in range(2):
    c, address = s.accept()
    try:
        c = context.wrap_socket(c, server_side=True)
        print(c.read(5))
        c.write(b"z" * 10000)
    except OSError:
        print("refused")
    c.close()
s.close()
