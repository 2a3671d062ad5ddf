# The client's side of FTP (RFC 959), with TLS (RFC 4217). Commands go over one connection; each
# list or file comes over a connection of its own.

from ._answers import (
    B_CRLF, CRLF, FTP_PORT, MAXLINE, MSG_OOB, all_errors, Error, error_perm, error_proto,
    error_reply, error_temp, parse150, parse227, parse229, parse257,
)
from ._client import FTP
from ._tls import FTP_TLS

__all__ = [
    "FTP", "FTP_TLS", "error_reply", "error_temp", "error_perm", "error_proto", "all_errors",
]


def print_line(line):
    print(line)


# From one server to another.
def ftpcp(source, sourcename, target, targetname="", type="I"):
    targetname = targetname or sourcename
    type = "TYPE " + type
    source.voidcmd(type)
    target.voidcmd(type)
    source_host, source_port = parse227(source.sendcmd("PASV"))
    target.sendport(source_host, source_port)
    answer = target.sendcmd("STOR " + targetname)
    if answer[:3] not in {"125", "150"}:
        raise error_proto
    answer = source.sendcmd("RETR " + sourcename)
    if answer[:3] not in {"125", "150"}:
        raise error_proto
    source.voidresp()
    target.voidresp()
