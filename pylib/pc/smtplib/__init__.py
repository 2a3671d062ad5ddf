# The client's side of SMTP (RFC 5321), with TLS and the usual ways to log in.

import socket

from ._errors import (
    CRLF, LMTP_PORT, SMTP_PORT, SMTP_SSL_PORT, _quoted, bCRLF, quoteaddr, quotedata,
    SMTPAuthenticationError, SMTPConnectError, SMTPDataError, SMTPException, SMTPHeloError,
    SMTPNotSupportedError, SMTPRecipientsRefused, SMTPResponseException, SMTPSenderRefused,
    SMTPServerDisconnected,
)
from ._client import SMTP

__all__ = [
    "SMTPException", "SMTPNotSupportedError", "SMTPServerDisconnected", "SMTPResponseException",
    "SMTPSenderRefused", "SMTPRecipientsRefused", "SMTPDataError", "SMTPConnectError",
    "SMTPHeloError", "SMTPAuthenticationError", "quoteaddr", "quotedata", "SMTP", "SMTP_SSL",
]


class SMTP_SSL(SMTP):
    default_port = SMTP_SSL_PORT

    def __init__(
        self, host="", port=0, local_hostname=None, keyfile=None, certfile=None,
        timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None, context=None,
    ):
        import ssl

        if context is None:
            context = ssl._create_stdlib_context()
            if certfile:
                context.load_cert_chain(certfile, keyfile)
        self.context = context
        SMTP.__init__(self, host, port, local_hostname, timeout, source_address)

    def _get_socket(self, host, port, timeout):
        plain = SMTP._get_socket(self, host, port, timeout)
        return self.context.wrap_socket(plain, server_hostname=self._host)


class LMTP(SMTP):
    ehlo_msg = "lhlo"

    def __init__(
        self, host="", port=LMTP_PORT, local_hostname=None, source_address=None,
        timeout=socket._GLOBAL_DEFAULT_TIMEOUT,
    ):
        SMTP.__init__(self, host, port, local_hostname, timeout, source_address)

    def connect(self, host="localhost", port=0, source_address=None):
        if host[:1] != "/":
            return SMTP.connect(self, host, port, source_address)
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.file = None
        self.sock.connect(host)
        return self.getreply()
