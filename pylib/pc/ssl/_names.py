# Constants and exceptions of `ssl`. Numbers are OpenSSL's.

from enum import IntEnum, IntFlag


def _kind(base, name, members):
    made = base(name, members)
    made.__module__ = "ssl"
    globals().update(made.__members__)
    return made


_SSLMethod = _kind(
    IntEnum, "_SSLMethod",
    {"PROTOCOL_TLS": 2, "PROTOCOL_TLS_CLIENT": 16, "PROTOCOL_TLS_SERVER": 17,
     "PROTOCOL_TLSv1": 3, "PROTOCOL_TLSv1_1": 4, "PROTOCOL_TLSv1_2": 5},
)
PROTOCOL_SSLv23 = PROTOCOL_TLS
VerifyMode = _kind(IntEnum, "VerifyMode", {"CERT_NONE": 0, "CERT_OPTIONAL": 1, "CERT_REQUIRED": 2})
VerifyFlags = _kind(
    IntFlag, "VerifyFlags",
    {"VERIFY_DEFAULT": 0, "VERIFY_CRL_CHECK_LEAF": 4, "VERIFY_CRL_CHECK_CHAIN": 12,
     "VERIFY_X509_STRICT": 0x20, "VERIFY_ALLOW_PROXY_CERTS": 0x40,
     "VERIFY_X509_TRUSTED_FIRST": 0x8000, "VERIFY_X509_PARTIAL_CHAIN": 0x80000},
)
Options = _kind(
    IntFlag, "Options",
    {"OP_ALL": 0x80000050, "OP_NO_SSLv2": 0, "OP_NO_SSLv3": 0x2000000, "OP_NO_TLSv1": 0x4000000,
     "OP_NO_TLSv1_1": 0x10000000, "OP_NO_TLSv1_2": 0x8000000, "OP_NO_TLSv1_3": 0x20000000,
     "OP_CIPHER_SERVER_PREFERENCE": 0x400000, "OP_SINGLE_DH_USE": 0, "OP_SINGLE_ECDH_USE": 0,
     "OP_NO_TICKET": 0x4000, "OP_NO_COMPRESSION": 0x20000, "OP_NO_RENEGOTIATION": 0x40000000,
     "OP_ENABLE_MIDDLEBOX_COMPAT": 0x100000, "OP_IGNORE_UNEXPECTED_EOF": 0x80,
     "OP_LEGACY_SERVER_CONNECT": 4},
)
TLSVersion = _kind(
    IntEnum, "TLSVersion",
    {"MINIMUM_SUPPORTED": -2, "SSLv3": 768, "TLSv1": 769, "TLSv1_1": 770, "TLSv1_2": 771,
     "TLSv1_3": 772, "MAXIMUM_SUPPORTED": -1},
)
AlertDescription = _kind(
    IntEnum, "AlertDescription",
    {"ALERT_DESCRIPTION_CLOSE_NOTIFY": 0, "ALERT_DESCRIPTION_UNEXPECTED_MESSAGE": 10,
     "ALERT_DESCRIPTION_BAD_RECORD_MAC": 20, "ALERT_DESCRIPTION_HANDSHAKE_FAILURE": 40,
     "ALERT_DESCRIPTION_BAD_CERTIFICATE": 42, "ALERT_DESCRIPTION_CERTIFICATE_EXPIRED": 45,
     "ALERT_DESCRIPTION_UNKNOWN_CA": 48, "ALERT_DESCRIPTION_PROTOCOL_VERSION": 70,
     "ALERT_DESCRIPTION_INTERNAL_ERROR": 80, "ALERT_DESCRIPTION_UNRECOGNIZED_NAME": 112},
)
SSLErrorNumber = _kind(
    IntEnum, "SSLErrorNumber",
    {"SSL_ERROR_SSL": 1, "SSL_ERROR_WANT_READ": 2, "SSL_ERROR_WANT_WRITE": 3,
     "SSL_ERROR_WANT_X509_LOOKUP": 4, "SSL_ERROR_SYSCALL": 5, "SSL_ERROR_ZERO_RETURN": 6,
     "SSL_ERROR_WANT_CONNECT": 7, "SSL_ERROR_EOF": 8, "SSL_ERROR_INVALID_ERROR_CODE": 10},
)


class SSLError(OSError):
    library = reason = None

    def __str__(self):
        return str(self.args[1]) if len(self.args) > 1 else OSError.__str__(self)


class SSLZeroReturnError(SSLError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    verify_code = 0
    verify_message = ""


# What rustls says of a certificate: OpenSSL's number and words.
_VERDICTS = (
    ("Expired", 10, "certificate has expired"),
    ("NotValidYet", 9, "certificate is not yet valid"),
    ("NotValidForName", 62, "Hostname mismatch, certificate is not valid for %r."),
    ("not valid for name", 62, "Hostname mismatch, certificate is not valid for %r."),
    ("expired", 10, "certificate has expired"),
    ("BadSignature", 7, "certificate signature failure"),
    ("Revoked", 23, "certificate revoked"),
    ("CaUsedAsEndEntity", 18, "self-signed certificate"),
    ("", 20, "unable to get local issuer certificate"),
)


# The exception for what a connection has raised.
def translate(error, name):
    text = str(error.args[1]) if len(error.args) > 1 else str(error)
    if "invalid peer certificate" not in text:
        made = SSLError(1, "[SSL] " + text)
        made.library, made.reason = "SSL", text.upper().replace(" ", "_")
        return made
    code, words = [v[1:] for v in _VERDICTS if v[0] in text][0]
    if "%r" in words:
        words = words % (name,)
    text = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: " + words
    made = SSLCertVerificationError(1, text)
    made.library, made.reason = "SSL", "CERTIFICATE_VERIFY_FAILED"
    made.verify_code, made.verify_message = code, words
    return made
