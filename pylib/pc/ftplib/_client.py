# A connection to a server, and the commands.

import socket

from ._answers import (
    B_CRLF, CRLF, FTP_PORT, MAXLINE, MSG_OOB, Error, error_perm, error_proto, error_reply,
    error_temp, parse150, parse227, parse229, parse257,
)

__name__ = "ftplib"


class FTP:
    debugging = 0
    host = ""
    port = FTP_PORT
    maxline = MAXLINE
    sock = None
    file = None
    welcome = None
    passiveserver = True
    trust_server_pasv_ipv4_address = False

    def __init__(self, host="", user="", passwd="", acct="",
                 timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, encoding="utf-8"):
        self.encoding = encoding
        self.source_address = source_address
        self.timeout = timeout
        if host:
            self.connect(host)
            if user:
                self.login(user, passwd, acct)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if self.sock is not None:
            try:
                self.quit()
            except (OSError, EOFError):
                pass
            finally:
                if self.sock is not None:
                    self.close()

    def connect(self, host="", port=0, timeout=-999, source_address=None):
        self.host = host or self.host
        self.port = port if port > 0 else self.port
        self.timeout = self.timeout if timeout == -999 else timeout
        if self.timeout is not None and not self.timeout:
            raise ValueError("Non-blocking socket (timeout=0) is not supported")
        if source_address is not None:
            self.source_address = source_address
        self.sock = self._open((self.host, self.port))
        self.af = self.sock.family
        self.file = self.sock.makefile("r", encoding=self.encoding)
        self.welcome = self.getresp()
        return self.welcome

    def _open(self, address):
        return socket.create_connection(address, self.timeout, source_address=self.source_address)

    def getwelcome(self):
        if self.debugging:
            print("*welcome*", self.sanitize(self.welcome))
        return self.welcome

    def set_debuglevel(self, level):
        self.debugging = level

    debug = set_debuglevel

    def set_pasv(self, val):
        self.passiveserver = val

    # A line as it may be shown: without a password.
    def sanitize(self, s):
        if s[:5].lower() == "pass ":
            end = len(s.rstrip("\r\n"))
            s = s[:5] + "*" * (end - 5) + s[end:]
        return repr(s)

    # ---- lines

    def putline(self, line):
        if "\r" in line or "\n" in line:
            raise ValueError("an illegal newline character should not be contained")
        if self.debugging > 1:
            print("*put*", self.sanitize(line))
        self.sock.sendall((line + CRLF).encode(self.encoding))

    def putcmd(self, line):
        if self.debugging:
            print("*cmd*", self.sanitize(line))
        self.putline(line)

    def getline(self):
        line = self.file.readline(self.maxline + 1)
        if len(line) > self.maxline:
            raise Error("got more than %d bytes" % self.maxline)
        if self.debugging > 1:
            print("*get*", self.sanitize(line))
        if not line:
            raise EOFError
        return line[:-2] if line[-2:] == CRLF else line.rstrip("\r\n")

    # An answer, which may have several lines.
    def getmultiline(self):
        line = self.getline()
        if line[3:4] != "-":
            return line
        code, lines = line[:3], [line]
        while True:
            line = self.getline()
            lines.append(line)
            if line[:3] == code and line[3:4] != "-":
                return "\n".join(lines)

    def getresp(self):
        answer = self.getmultiline()
        if self.debugging:
            print("*resp*", self.sanitize(answer))
        self.lastresp = answer[:3]
        kind = answer[:1]
        if kind in {"1", "2", "3"}:
            return answer
        raise {"4": error_temp, "5": error_perm}.get(kind, error_proto)(answer)

    def voidresp(self):
        answer = self.getresp()
        if answer[:1] != "2":
            raise error_reply(answer)
        return answer

    def sendcmd(self, cmd):
        self.putcmd(cmd)
        return self.getresp()

    def voidcmd(self, cmd):
        self.putcmd(cmd)
        return self.voidresp()

    def abort(self):
        if self.debugging > 1:
            print("*put urgent*", self.sanitize("ABOR"))
        self.sock.sendall(b"ABOR" + B_CRLF, MSG_OOB)
        answer = self.getmultiline()
        if answer[:3] not in {"426", "225", "226"}:
            raise error_proto(answer)
        return answer

    # ---- connections for data

    def sendport(self, host, port):
        parts = host.split(".") + [str(port // 256), str(port % 256)]
        return self.voidcmd("PORT " + ",".join(parts))

    def sendeprt(self, host, port):
        family = {socket.AF_INET: 1, socket.AF_INET6: 2}.get(self.af, 0)
        if not family:
            raise error_proto("unsupported address family")
        return self.voidcmd("EPRT " + "|".join(["", str(family), host, str(port), ""]))

    def makeport(self):
        sock = socket.create_server(("", 0), family=self.af, backlog=1)
        port, host = sock.getsockname()[1], self.sock.getsockname()[0]
        if self.af == socket.AF_INET:
            self.sendport(host, port)
        else:
            self.sendeprt(host, port)
        if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:
            sock.settimeout(self.timeout)
        return sock

    def makepasv(self):
        if self.af != socket.AF_INET:
            return parse229(self.sendcmd("EPSV"), self.sock.getpeername())
        host, port = parse227(self.sendcmd("PASV"))
        return (host if self.trust_server_pasv_ipv4_address else self.sock.getpeername()[0]), port

    # A connection for data, and its size if the server says it.
    def ntransfercmd(self, cmd, rest=None):
        conn = self._open(self.makepasv()) if self.passiveserver else None
        listening = None if conn is not None else self.makeport()
        try:
            if rest is not None:
                self.sendcmd("REST %s" % rest)
            answer = self.sendcmd(cmd)
            # Some servers announce the end of the data first.
            if answer[0] == "2":
                answer = self.getresp()
            if answer[0] != "1":
                raise error_reply(answer)
            if conn is None:
                conn, _ = listening.accept()
                if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:
                    conn.settimeout(self.timeout)
        except BaseException:
            if conn is not None:
                conn.close()
            raise
        finally:
            if listening is not None:
                listening.close()
        return conn, parse150(answer) if answer[:3] == "150" else None

    def transfercmd(self, cmd, rest=None):
        return self.ntransfercmd(cmd, rest)[0]

    def _finish(self, conn):
        pass

    def retrbinary(self, cmd, callback, blocksize=8192, rest=None):
        self.voidcmd("TYPE I")
        with self.transfercmd(cmd, rest) as conn:
            while data := conn.recv(blocksize):
                callback(data)
            self._finish(conn)
        return self.voidresp()

    def retrlines(self, cmd, callback=None):
        callback = print if callback is None else callback
        self.sendcmd("TYPE A")
        with self.transfercmd(cmd) as conn, conn.makefile("r", encoding=self.encoding) as file:
            while True:
                line = file.readline(self.maxline + 1)
                if len(line) > self.maxline:
                    raise Error("got more than %d bytes" % self.maxline)
                if self.debugging > 2:
                    print("*retr*", repr(line))
                if not line:
                    break
                end = 2 if line[-2:] == CRLF else 1 if line[-1:] == "\n" else 0
                callback(line[: len(line) - end])
            self._finish(conn)
        return self.voidresp()

    def storbinary(self, cmd, fp, blocksize=8192, callback=None, rest=None):
        self.voidcmd("TYPE I")
        with self.transfercmd(cmd, rest) as conn:
            while data := fp.read(blocksize):
                conn.sendall(data)
                if callback:
                    callback(data)
            self._finish(conn)
        return self.voidresp()

    def storlines(self, cmd, fp, callback=None):
        self.voidcmd("TYPE A")
        with self.transfercmd(cmd) as conn:
            while True:
                data = fp.readline(self.maxline + 1)
                if len(data) > self.maxline:
                    raise Error("got more than %d bytes" % self.maxline)
                if not data:
                    break
                if data[-2:] != B_CRLF:
                    data = (data[:-1] if data[-1:] in B_CRLF else data) + B_CRLF
                conn.sendall(data)
                if callback:
                    callback(data)
            self._finish(conn)
        return self.voidresp()

    # ---- commands

    def login(self, user="", passwd="", acct=""):
        user = user or "anonymous"
        if user == "anonymous" and passwd in {"", "-"}:
            passwd += "anonymous@"
        answer = self.sendcmd("USER " + user)
        if answer[0] == "3":
            answer = self.sendcmd("PASS " + passwd)
        if answer[0] == "3":
            answer = self.sendcmd("ACCT " + acct)
        if answer[0] != "2":
            raise error_reply(answer)
        return answer

    def acct(self, password):
        return self.voidcmd("ACCT " + password)

    def nlst(self, *args):
        files = []
        self.retrlines(" ".join(["NLST", *args]), files.append)
        return files

    def dir(self, *args):
        callback = None
        if args and not isinstance(args[-1], str):
            *args, callback = args
        self.retrlines(" ".join(["LIST", *[arg for arg in args if arg]]), callback)

    # Names and facts of what is in a folder.
    def mlsd(self, path="", facts=[]):
        if facts:
            self.sendcmd("OPTS MLST " + ";".join(facts) + ";")
        lines = []
        self.retrlines("MLSD %s" % path if path else "MLSD", lines.append)
        for line in lines:
            found, _, name = line.rstrip(CRLF).partition(" ")
            entry = {}
            for fact in found[:-1].split(";"):
                key, _, value = fact.partition("=")
                entry[key.lower()] = value
            yield name, entry

    def rename(self, fromname, toname):
        answer = self.sendcmd("RNFR " + fromname)
        if answer[0] != "3":
            raise error_reply(answer)
        return self.voidcmd("RNTO " + toname)

    def delete(self, filename):
        answer = self.sendcmd("DELE " + filename)
        if answer[:3] in {"250", "200"}:
            return answer
        raise error_reply(answer)

    def cwd(self, dirname):
        if dirname == "..":
            try:
                return self.voidcmd("CDUP")
            except error_perm as e:
                if e.args[0][:3] != "500":
                    raise
        return self.voidcmd("CWD " + (dirname or "."))

    def size(self, filename):
        answer = self.sendcmd("SIZE " + filename)
        return int(answer[3:].strip()) if answer[:3] == "213" else None

    def mkd(self, dirname):
        answer = self.voidcmd("MKD " + dirname)
        return parse257(answer) if answer.startswith("257") else ""

    def rmd(self, dirname):
        return self.voidcmd("RMD " + dirname)

    def pwd(self):
        answer = self.voidcmd("PWD")
        return parse257(answer) if answer.startswith("257") else ""

    def quit(self):
        answer = self.voidcmd("QUIT")
        self.close()
        return answer

    def close(self):
        file, sock = self.file, self.sock
        self.file = self.sock = None
        try:
            if file is not None:
                file.close()
        finally:
            if sock is not None:
                sock.close()
