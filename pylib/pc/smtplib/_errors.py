# What can go wrong with mail, and texts as the protocol wants them.

import base64
import email.message
import email.utils
import re

__name__ = "smtplib"

SMTP_PORT, SMTP_SSL_PORT, LMTP_PORT = 25, 465, 2003
CRLF = "\r\n"
bCRLF = b"\r\n"
_MAXLINE = 8192
_MAXCHALLENGE = 5
_OLD_AUTH = re.compile(r"auth=(.*)", re.I)


class SMTPException(OSError):
    pass


class SMTPNotSupportedError(SMTPException):
    pass


class SMTPServerDisconnected(SMTPException):
    pass


class SMTPResponseException(SMTPException):
    def __init__(self, code, msg):
        self.args = self.smtp_code, self.smtp_error = code, msg


class SMTPSenderRefused(SMTPResponseException):
    def __init__(self, code, msg, sender):
        super().__init__(code, msg)
        self.args += (sender,)
        self.sender = sender


class SMTPRecipientsRefused(SMTPException):
    def __init__(self, recipients):
        super().__init__(recipients)
        self.recipients = recipients


class SMTPDataError(SMTPResponseException):
    pass


class SMTPConnectError(SMTPResponseException):
    pass


class SMTPHeloError(SMTPResponseException):
    pass


class SMTPAuthenticationError(SMTPResponseException):
    pass


def _plain_address(text):
    name, address = email.utils.parseaddr(text)
    return text if (name, address) == ("", "") else address


def quoteaddr(addrstring):
    name, address = email.utils.parseaddr(addrstring)
    if (name, address) != ("", ""):
        return "<%s>" % address
    return addrstring if addrstring.strip().startswith("<") else "<%s>" % addrstring


def quotedata(data):
    return re.sub(r"(?m)^\.", "..", re.sub(r"(?:\r\n|\n|\r(?!\n))", CRLF, data))


def _quoted(data):
    data = re.sub(rb"(?:\r\n|\n|\r(?!\n))", bCRLF, data)
    return re.sub(rb"(?m)^\.", b"..", data)


def _encoded(text):
    return base64.b64encode(text.encode("ascii")).decode("ascii")
