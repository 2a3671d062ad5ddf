# skip: stress budget1
# The client's side of FTP, against a server of a few lines.
import ftplib
import io
import socket
import threading

files = {"a.txt": b"one\r\ntwo\r\n", "b.bin": bytes(range(256)) * 40}
said = []


def listen():
    server = socket.create_server(("127.0.0.1", 0))
    return server, server.getsockname()[1]


def serve(server):
    conn, _ = server.accept()
    lines = conn.makefile("r", encoding="utf-8", newline="\r\n")
    data = None
    rest = 0

    def answer(text):
        conn.sendall(text.encode() + b"\r\n")

    answer("220-Welcome\r\n220 ready")
    for line in lines:
        name, _, arg = line.rstrip("\r\n").partition(" ")
        said.append(name)
        if name == "USER":
            answer("331 password" if arg == "me" else "530 who")
        elif name == "PASS":
            answer("230 in" if arg == "secret" else "530 no")
        elif name == "PASV":
            data, port = listen()
            answer("227 Passive (127,0,0,1,%d,%d)" % (port >> 8, port & 255))
        elif name in ("RETR", "NLST", "LIST", "MLSD"):
            if name == "RETR" and arg not in files:
                answer("550 none")
                data.accept()[0].close()
                continue
            answer("150 here (%d bytes)" % len(files.get(arg, b"")))
            other, _ = data.accept()
            if name == "RETR":
                other.sendall(files[arg][rest:])
                rest = 0
            elif name == "MLSD":
                other.sendall(b"type=file;Size=3; x y\r\ntype=dir; d\r\n")
            else:
                other.sendall("".join(n + "\r\n" for n in sorted(files)).encode())
            other.close()
            answer("226 done")
        elif name == "STOR":
            answer("150 go")
            other, _ = data.accept()
            parts = []
            while part := other.recv(4096):
                parts.append(part)
            files[arg] = b"".join(parts)
            answer("226 stored")
        elif name == "REST":
            rest = int(arg)
            answer("350 from there")
        elif name == "PWD":
            answer('257 "/a ""b""" is it')
        elif name == "MKD":
            answer('257 "%s" made' % arg)
        elif name == "SIZE":
            answer("213 %d" % len(files[arg]))
        elif name == "RNFR":
            answer("350 to")
        elif name == "CDUP":
            answer("500 what")
        elif name == "NOOP":
            answer("421 later")
        elif name == "QUIT":
            answer("221 bye")
            break
        else:
            answer("200 fine")
    conn.close()


server, port = listen()
thread = threading.Thread(target=serve, args=(server,))
thread.start()
ftp = ftplib.FTP()
print(ftp.connect("127.0.0.1", port, timeout=30))
try:
    ftp.login("you")
except ftplib.error_perm as e:
    print(type(e).__name__, e, isinstance(e, ftplib.Error), isinstance(e, ftplib.all_errors))
print(ftp.login("me", "secret"), ftp.lastresp)
print(ftp.pwd(), ftp.mkd("new"), ftp.size("b.bin"), ftp.cwd(".."), ftp.rmd("x"))
print(ftp.nlst(), list(ftp.mlsd(facts=["type", "size"])))
lines = []
print(ftp.retrlines("RETR a.txt", lines.append), lines)
out = io.BytesIO()
print(ftp.retrbinary("RETR b.bin", out.write, 1000), out.getvalue() == files["b.bin"])
out = io.BytesIO()
print(ftp.retrbinary("RETR b.bin", out.write, rest=10000), len(out.getvalue()))
print(ftp.storbinary("STOR c", io.BytesIO(b"x" * 20000)), len(files["c"]))
print(ftp.storlines("STOR d", io.BytesIO(b"p\nq\r\nr")), files["d"])
ftp.dir(lines.append)
print(lines, ftp.rename("a", "b"), ftp.delete("a"))
for command in ("RETR none", "NOOP"):
    try:
        ftp.retrbinary(command, print) if "RETR" in command else ftp.voidcmd(command)
    except ftplib.Error as e:
        print(type(e).__name__, e)
try:
    ftp.sendcmd("A\r\nB")
except ValueError as e:
    print(e)
print(ftp.quit(), ftp.sock, ftp.sanitize("PASS abc\r\n"))
thread.join()
print(said)

print(ftplib.parse150("150 x (12 bytes)"), ftplib.parse229("229 ok (|||6446|)", ("1.2.3.4", 5)))
for call in (
    lambda: ftplib.parse227("227 nothing"),
    lambda: ftplib.parse227("200 x"),
    lambda: ftplib.parse229("229 (||)", ("h", 1)),
    lambda: ftplib.parse257("550 x"),
    lambda: ftplib.FTP(timeout=0).connect("localhost"),
):
    try:
        print(call())
    except (ftplib.Error, ValueError) as e:
        print(type(e).__name__, e)
print(ftplib.FTP.__module__, ftplib.error_perm.__mro__[1:3], ftplib.FTP_TLS.__bases__)
