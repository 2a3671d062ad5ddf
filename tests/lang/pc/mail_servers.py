# f64
# Mail that is read from a server, by POP3 and IMAP4, against servers of a few lines.
import datetime
import imaplib
import poplib
import socket
import threading
import time

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]
said = []

POP = {
    b"USER me": b"+OK user",
    b"PASS x": b"-ERR wrong",
    b"PASS secret": b"+OK in",
    b"STAT": b"+OK 2 320",
    b"LIST": b"+OK 2\r\n1 120\r\n2 200\r\n.",
    b"LIST 1": b"+OK 1 120",
    b"RETR 1": b"+OK\r\nSubject: a\r\n\r\n..dot\r\n.",
    b"TOP 1 0": b"+OK\r\nSubject: a\r\n\r\n.",
    b"UIDL": b"+OK\r\n1 abc\r\n.",
    b"CAPA": b"+OK\r\nTOP\r\nSASL PLAIN X\r\n.",
    b"DELE 1": b"+OK gone",
    b"QUIT": b"+OK bye",
}


def serve_pop():
    conn, _ = server.accept()
    conn.sendall(b"+OK hello <1.2@host>\r\n")
    for line in conn.makefile("rb"):
        said.append(line)
        conn.sendall(POP.get(line.rstrip(), b"-ERR unknown") + b"\r\n")
        if line.startswith(b"QUIT"):
            break
    conn.close()


thread = threading.Thread(target=serve_pop)
thread.start()
pop = poplib.POP3("127.0.0.1", port, timeout=10)
print(pop.getwelcome(), pop.user("me"))
try:
    pop.pass_("x")
except poplib.error_proto as e:
    print(e)
print(pop.pass_("secret"), pop.stat(), pop.list(), pop.list(1), pop.retr(1), pop.top(1, 0))
print(pop.uidl(), pop.capa(), pop.dele(1))
for call in (pop.noop, lambda: pop.apop("a", "b"), pop.stls):
    try:
        print(call())
    except poplib.error_proto as e:
        print(e)
print(pop.quit(), pop.sock, said)
thread.join()

IMAP = {
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 ENABLE\r\n",
    "LOGIN": b"",
    "SELECT": b"* 3 EXISTS\r\n* FLAGS (\\Seen)\r\n* OK [UIDVALIDITY 7] x\r\n",
    "SEARCH": b"* SEARCH 1 2\r\n",
    "FETCH": b"* 1 FETCH (UID 4 RFC822 {5}\r\nabcde FLAGS (\\Seen))\r\n",
    "LIST": b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST () "/" {3}\r\nx y\r\n',
    "STORE": b"* 1 FETCH (FLAGS (\\Deleted))\r\n",
    "EXPUNGE": b"* 1 EXPUNGE\r\n",
    "UID": b"* 1 FETCH (UID 4)\r\n",
    "CLOSE": b"",
    "STATUS": b"* STATUS INBOX (MESSAGES 3)\r\n",
    "LOGOUT": b"* BYE later\r\n",
}


def serve_imap():
    conn, _ = server.accept()
    conn.sendall(b"* OK ready\r\n")
    lines = conn.makefile("rb")
    for line in lines:
        tag, name, *rest = line.rstrip().split(b" ", 2)
        name = name.decode()
        said.append((name, *rest))
        if name in ("APPEND", "AUTHENTICATE"):
            conn.sendall(b"+ YWJj\r\n")
            if name == "APPEND":
                said.append(lines.read(int(rest[0].rpartition(b"{")[2][:-1])))
            said.append(lines.readline())
            conn.sendall(tag + b" OK [X 1] stored\r\n")
        elif name in IMAP:
            conn.sendall(IMAP[name] + tag + b" OK done\r\n")
        else:
            conn.sendall(tag + (b" NO" if name == "CREATE" else b" BAD") + b" what\r\n")
        if name == "LOGOUT":
            break
    conn.close()


said.clear()
thread = threading.Thread(target=serve_imap)
thread.start()
imap = imaplib.IMAP4("127.0.0.1", port, timeout=10)
print(imap.welcome, imap.capabilities, imap.PROTOCOL_VERSION, imap.state)
try:
    imap.select()
except imaplib.IMAP4.error as e:
    print(e)
print(imap.authenticate("x", lambda data: data + b"!"), imap.state)
imap.state = "NONAUTH"
print(imap.login("me", 'se"cret'), imap.state, imap.select(), imap.response("UIDVALIDITY"))
print(imap.search(None, "ALL"), imap.fetch("1", "(RFC822)"), imap.list(), imap.LIST("a", "b"))
print(imap.store("1", "+FLAGS", "\\Deleted"), imap.expunge(), imap.uid("fetch", "4", "(UID)"))
print(imap.append("INBOX", "\\Seen", None, b"a\nb"), imap.status("INBOX", "(MESSAGES)"))
print(imap.create("n"), imap.close(), imap.state)
for call in (imap.noop, imap.check, lambda: imap.nothing):
    try:
        print(call())
    except (imaplib.IMAP4.error, AttributeError) as e:
        print(type(e).__name__, e)
print(imap.logout())
thread.join()
print(said)

print(imaplib.ParseFlags(b"1 (FLAGS (\\Seen x))"), imaplib.ParseFlags(b""), imaplib.Int2AP(70000))
moment = datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
text = imaplib.Time2Internaldate(moment)
print(text, imaplib.Time2Internaldate(text))
made = imaplib.Internaldate2tuple(b"1 (INTERNALDATE " + text.encode() + b")")
print(time.mktime(made) == moment.timestamp())
for wrong in ("x", moment.replace(tzinfo=None)):
    try:
        imaplib.Time2Internaldate(wrong)
    except ValueError as e:
        print(e)
print(imaplib.IMAP4.error.__qualname__, imaplib.IMAP4.abort.__mro__[1], imaplib.IMAP4.__module__)
