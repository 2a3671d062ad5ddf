# Servers of `socketserver`, asked by threads.
import socket
import socketserver
import threading


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


class Echo(socketserver.DatagramRequestHandler):
    def handle(self):
        self.wfile.write(b"<" + self.rfile.read() + b">")


def ask(address, *lines):
    with socket.create_connection(address) as s:
        s.sendall(b"".join(lines))
        s.shutdown(socket.SHUT_WR)
        answer = b""
        while True:
            part = s.recv(100)
            if not part:
                return answer
            answer += part


for kind in (socketserver.TCPServer, socketserver.ThreadingTCPServer):
    with kind(("127.0.0.1", 0), Upper) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        print(ask(server.server_address, b"one\n", b"two\n"), ask(server.server_address, b"x"))
        server.shutdown()
        thread.join()

with socketserver.UDPServer(("127.0.0.1", 0), Echo) as server:
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.sendto(b"packet", server.server_address)
    server.handle_request()
    print(s.recv(100))
    s.close()


class Waiting(socketserver.TCPServer):
    timeout = 0.01

    def handle_timeout(self):
        print("nobody")

    def verify_request(self, request, client_address):
        print("refused", client_address[0])
        return False


with Waiting(("127.0.0.1", 0), Upper) as server:
    server.handle_request()
    s = socket.create_connection(server.server_address)
    server.handle_request()
    print(s.recv(10))
    s.close()
