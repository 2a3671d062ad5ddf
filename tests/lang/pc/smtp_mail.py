# Mail to a server that understands as much of SMTP as there is here.

import smtplib
import socketserver
import threading
from email.message import EmailMessage

log = []
ANSWERS = {
    b"EHLO": "250-me\r\n250-SIZE 1000\r\n250 AUTH PLAIN LOGIN",
    b"AUTH": "235 in",
    b"DATA": "354 go",
    b"QUIT": "221 bye",
}


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        self.answer("220 hi")
        in_data = False
        for line in self.rfile:
            log.append(line)
            if in_data:
                in_data = line != b".\r\n"
                if not in_data:
                    self.answer("250 ok")
                continue
            word = line[:4].upper()
            in_data = word == b"DATA"
            self.answer("550 no" if b"<bad" in line else ANSWERS.get(word, "250 ok"))
            if word == b"QUIT":
                return

    def answer(self, text):
        self.wfile.write(text.encode() + b"\r\n")


server = socketserver.TCPServer(("127.0.0.1", 0), Server)
thread = threading.Thread(target=server.handle_request)
thread.start()
with smtplib.SMTP("127.0.0.1", server.server_address[1], local_hostname="x") as client:
    print(client.login("user", "password"))
    print(client.esmtp_features, client.has_extn("size"), client.does_esmtp)
    print(client.sendmail("a@b", ["c@d", "bad@x"], "Subject: x\n\n.dot\nend"))
    message = EmailMessage()
    message["From"] = "Me <me@x.org>"
    message["To"] = "a@b.c, d@e.f"
    message["Bcc"] = "secret@x"
    message["Subject"] = "S"
    message.set_content("hello\n")
    print(client.send_message(message))
    try:
        client.sendmail("a@b", "bad@q", "x")
    except smtplib.SMTPRecipientsRefused as e:
        print(e.recipients)
    try:
        client.sendmail("bad@q", "c@d", "x")
    except smtplib.SMTPSenderRefused as e:
        print(e.smtp_code, e.smtp_error, e.sender)
    print(client.noop(), client.rset(), client.verify("x"))
    try:
        client.putcmd("x\r\nquit")
    except ValueError:
        print("ValueError")
thread.join()
server.server_close()
for line in log:
    print(line)
print(smtplib.quoteaddr("A B <c@d>"), smtplib.quoteaddr("x"), repr(smtplib.quotedata(".a\nb")))
try:
    client.noop()
except smtplib.SMTPServerDisconnected as e:
    print(e)
