# The client's side of POP3 (RFC 1939), which fetches mail from a server.

import errno
import hashlib
import re
import socket

__all__ = ["POP3", "error_proto", "POP3_SSL"]

POP3_PORT, POP3_SSL_PORT = 110, 995
CR, LF, CRLF = b"\r", b"\n", b"\r\n"
HAVE_SSL = True
_MAXLINE = 2048


class error_proto(Exception):
    pass


class POP3:
    encoding = "UTF-8"

    def __init__(self, host, port=POP3_PORT, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        self.host = host
        self.port = port
        self._tls_established = False
        self.sock = self._create_socket(timeout)
        self.file = self.sock.makefile("rb")
        self._debugging = 0
        self.welcome = self._getresp()

    def _create_socket(self, timeout):
        if timeout is not None and not timeout:
            raise ValueError("Non-blocking socket (timeout=0) is not supported")
        return socket.create_connection((self.host, self.port), timeout)

    # ---- lines

    def _putline(self, line):
        if self._debugging > 1:
            print("*put*", repr(line))
        self.sock.sendall(line + CRLF)

    def _putcmd(self, line):
        if self._debugging:
            print("*cmd*", repr(line))
        self._putline(bytes(line, self.encoding))

    # A line without its end, and how many bytes it was.
    def _getline(self):
        line = self.file.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise error_proto("line too long")
        if self._debugging > 1:
            print("*get*", repr(line))
        if not line:
            raise error_proto("-ERR EOF")
        octets = len(line)
        if line[-2:] == CRLF:
            return line[:-2], octets
        return (line[1:-1] if line[:1] == CR else line[:-1]), octets

    def _getresp(self):
        answer, _ = self._getline()
        if self._debugging > 1:
            print("*resp*", repr(answer))
        if not answer.startswith(b"+"):
            raise error_proto(answer)
        return answer

    # An answer of several lines: its first, the others, and how many bytes those were.
    def _getlongresp(self):
        answer = self._getresp()
        lines, octets = [], 0
        line, count = self._getline()
        while line != b".":
            if line.startswith(b".."):
                count -= 1
                line = line[1:]
            octets += count
            lines.append(line)
            line, count = self._getline()
        return answer, lines, octets

    def _shortcmd(self, line):
        self._putcmd(line)
        return self._getresp()

    def _longcmd(self, line):
        self._putcmd(line)
        return self._getlongresp()

    # ---- commands

    def getwelcome(self):
        return self.welcome

    def set_debuglevel(self, level):
        self._debugging = level

    def user(self, user):
        return self._shortcmd("USER %s" % user)

    def pass_(self, pswd):
        return self._shortcmd("PASS %s" % pswd)

    # How many messages there are, and of how many bytes together.
    def stat(self):
        parts = self._shortcmd("STAT").split()
        return int(parts[1]), int(parts[2])

    def list(self, which=None):
        return self._longcmd("LIST") if which is None else self._shortcmd("LIST %s" % which)

    def retr(self, which):
        return self._longcmd("RETR %s" % which)

    def dele(self, which):
        return self._shortcmd("DELE %s" % which)

    def noop(self):
        return self._shortcmd("NOOP")

    def rset(self):
        return self._shortcmd("RSET")

    def quit(self):
        answer = self._shortcmd("QUIT")
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
                try:
                    sock.shutdown(socket.SHUT_RDWR)
                except OSError as e:
                    if e.errno not in (errno.ENOTCONN, errno.EINVAL):
                        raise
                finally:
                    sock.close()

    def rpop(self, user):
        return self._shortcmd("RPOP %s" % user)

    # A log in that does not tell the password: a digest of it and the server's time stamp.
    def apop(self, user, password):
        secret = bytes(password, self.encoding)
        stamp = re.compile(rb"\+OK.[^<]*(<.*>)").match(self.welcome)
        if not stamp:
            raise error_proto("-ERR APOP not supported by server")
        digest = hashlib.md5(stamp.group(1) + secret).hexdigest()
        return self._shortcmd("APOP %s %s" % (user, digest))

    def top(self, which, howmuch):
        return self._longcmd("TOP %s %s" % (which, howmuch))

    def uidl(self, which=None):
        return self._longcmd("UIDL") if which is None else self._shortcmd("UIDL %s" % which)

    def utf8(self):
        return self._shortcmd("UTF8")

    def capa(self):
        found = {}
        try:
            for line in self._longcmd("CAPA")[1]:
                name, *rest = line.decode("ascii").split()
                found[name] = rest
        except error_proto:
            raise error_proto("-ERR CAPA not supported by server") from None
        return found

    def stls(self, context=None):
        if self._tls_established:
            raise error_proto("-ERR TLS session already established")
        if "STLS" not in self.capa():
            raise error_proto("-ERR STLS not supported by server")
        import ssl

        context = ssl._create_stdlib_context() if context is None else context
        answer = self._shortcmd("STLS")
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self.file = self.sock.makefile("rb")
        self._tls_established = True
        return answer


class POP3_SSL(POP3):
    def __init__(self, host, port=POP3_SSL_PORT, keyfile=None, certfile=None,
                 timeout=socket._GLOBAL_DEFAULT_TIMEOUT, context=None):
        import ssl

        self.keyfile, self.certfile = keyfile, certfile
        self.context = ssl._client_context(context, keyfile, certfile)
        POP3.__init__(self, host, port, timeout)

    def _create_socket(self, timeout):
        sock = POP3._create_socket(self, timeout)
        return self.context.wrap_socket(sock, server_hostname=self.host)

    def stls(self, context=None):
        raise error_proto("-ERR TLS session already established")
