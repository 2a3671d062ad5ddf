# Servers of `http.server`, asked over a connection.
import socket
import socketserver
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    server_version = "Test"
    sys_version = ""
    error_message_format = "%(code)d %(message)s"

    def date_time_string(self, timestamp=None):
        return "now"

    def log_message(self, format, *args):
        log.append(format % args)

    def do_GET(self):
        body = (self.path + " " + self.headers.get("X-Own", "none")).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201, "Made")
        self.end_headers()
        self.wfile.write(body[::-1])

    def do_PUT(self):
        self.send_error(403, "Not <here>", "because")


# The name of the machine is not asked for, which may take long.
class Server(HTTPServer):
    def server_bind(self):
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address


log = []


def ask(request):
    with socket.create_connection(server.server_address) as s:
        s.sendall(request)
        answer = b""
        while True:
            part = s.recv(1000)
            if not part:
                break
            answer += part
    print(answer.decode())


server = Server(("127.0.0.1", 0), Handler)
thread = threading.Thread(target=server.serve_forever, args=(0.01,))
thread.start()
print(server.server_port == server.server_address[1])
ask(b"GET /a?b=c HTTP/1.0\r\nX-Own: mine\r\n\r\n")
ask(b"GET //twice HTTP/1.1\r\nHost: h\r\n\r\n")
ask(b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\nabc")
ask(b"PUT / HTTP/1.0\r\n\r\n")
ask(b"OTHER / HTTP/1.0\r\n\r\n")
ask(b"GET / NOTHING/1.0\r\n\r\n")
ask(b"GET / HTTP/3.0\r\n\r\n")
ask(b"GET\r\n\r\n")
ask(b"GET /old\r\n\r\n")
server.shutdown()
thread.join()
server.server_close()
for line in log:
    print(line)
