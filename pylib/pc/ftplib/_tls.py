# The same with TLS (RFC 4217).

import socket

from ._answers import B_CRLF, error_proto
from ._client import FTP

__name__ = "ftplib"


class FTP_TLS(FTP):
    def __init__(self, host="", user="", passwd="", acct="", keyfile=None, certfile=None,
                 context=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, *,
                 encoding="utf-8"):
        import ssl

        self.keyfile, self.certfile = keyfile, certfile
        self.context = ssl._client_context(context, keyfile, certfile)
        self._prot_p = False
        super().__init__(host, user, passwd, acct, timeout, source_address, encoding=encoding)

    def login(self, user="", passwd="", acct="", secure=True):
        import ssl

        if secure and not isinstance(self.sock, ssl.SSLSocket):
            self.auth()
        return super().login(user, passwd, acct)

    def auth(self):
        import ssl

        if isinstance(self.sock, ssl.SSLSocket):
            raise ValueError("Already using TLS")
        answer = self.voidcmd("AUTH TLS")
        self.sock = self.context.wrap_socket(self.sock, server_hostname=self.host)
        self.file = self.sock.makefile(mode="r", encoding=self.encoding)
        return answer

    def ccc(self):
        import ssl

        if not isinstance(self.sock, ssl.SSLSocket):
            raise ValueError("not using TLS")
        answer = self.voidcmd("CCC")
        self.sock = self.sock.unwrap()
        return answer

    # Data are secret, too.
    def prot_p(self):
        self.voidcmd("PBSZ 0")
        answer = self.voidcmd("PROT P")
        self._prot_p = True
        return answer

    def prot_c(self):
        answer = self.voidcmd("PROT C")
        self._prot_p = False
        return answer

    def ntransfercmd(self, cmd, rest=None):
        conn, size = super().ntransfercmd(cmd, rest)
        if self._prot_p:
            conn = self.context.wrap_socket(conn, server_hostname=self.host)
        return conn, size

    def _finish(self, conn):
        import ssl

        if isinstance(conn, ssl.SSLSocket):
            conn.unwrap()

    def abort(self):
        self.sock.sendall(b"ABOR" + B_CRLF)
        answer = self.getmultiline()
        if answer[:3] not in {"426", "225", "226"}:
            raise error_proto(answer)
        return answer
