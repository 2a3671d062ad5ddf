# Encrypted connections as CPython has them, over `_tls`. Versions are TLS 1.2 and 1.3; settings
# that only OpenSSL has are kept and have no effect.

import os
import sys
from base64 import b64decode as _b64decode
from base64 import encodebytes as _encodebytes
from collections import namedtuple
from socket import SOCK_STREAM, create_connection, socket
from ssl._context import SSLContext
from ssl._memory import MemoryBIO, SSLObject
from ssl._names import *
from ssl._names import SSLCertVerificationError, SSLEOFError, SSLError, SSLSyscallError
from ssl._names import SSLWantReadError, SSLWantWriteError, SSLZeroReturnError, _SSLMethod
from ssl._socket import SSLSocket

OPENSSL_VERSION = "OpenSSL 3.0.0 (interface of rustls)"
OPENSSL_VERSION_INFO = (3, 0, 0, 0, 0)
OPENSSL_VERSION_NUMBER = 0x30000000
HAS_SNI = HAS_ECDH = HAS_ALPN = HAS_TLSv1_2 = HAS_TLSv1_3 = True
HAS_NPN = HAS_SSLv2 = HAS_SSLv3 = HAS_TLSv1 = HAS_TLSv1_1 = False
HAS_NEVER_CHECK_COMMON_NAME = True
CHANNEL_BINDING_TYPES = []
CertificateError = SSLCertVerificationError
socket_error = OSError
_RESTRICTED_SERVER_CIPHERS = "DEFAULT"
PEM_HEADER = "-----BEGIN CERTIFICATE-----"
PEM_FOOTER = "-----END CERTIFICATE-----"
DefaultVerifyPaths = namedtuple(
    "DefaultVerifyPaths",
    "cafile capath openssl_cafile_env openssl_cafile openssl_capath_env openssl_capath",
)
_FILE, _FOLDER = "/usr/lib/ssl/cert.pem", "/usr/lib/ssl/certs"


class Purpose:
    SERVER_AUTH = "SERVER_AUTH"
    CLIENT_AUTH = "CLIENT_AUTH"


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    if purpose not in (Purpose.SERVER_AUTH, Purpose.CLIENT_AUTH):
        raise TypeError(purpose)
    is_client = purpose == Purpose.SERVER_AUTH
    context = SSLContext(PROTOCOL_TLS_CLIENT if is_client else PROTOCOL_TLS_SERVER)
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    elif context.verify_mode != CERT_NONE:
        context.load_default_certs(purpose)
    return context


def _create_unverified_context(protocol=None, *, cert_reqs=CERT_NONE, check_hostname=False,
                               purpose=Purpose.SERVER_AUTH, certfile=None, keyfile=None,
                               cafile=None, capath=None, cadata=None):
    is_client = purpose == Purpose.SERVER_AUTH
    context = SSLContext(protocol or (PROTOCOL_TLS_CLIENT if is_client else PROTOCOL_TLS_SERVER))
    context.check_hostname = check_hostname
    context.verify_mode = cert_reqs
    if certfile:
        context.load_cert_chain(certfile, keyfile)
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    return context


_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context


# What clients of the library make of their arguments; `name` is that of the first.
def _client_context(context, keyfile, certfile, name="context"):
    if context is not None and (keyfile is not None or certfile is not None):
        raise ValueError(name + " and keyfile or certfile arguments are mutually exclusive")
    if context is None:
        context = _create_stdlib_context(certfile=certfile, keyfile=keyfile)
    return context


# The function of before there were contexts, which MicroPython still has.
def wrap_socket(sock, keyfile=None, certfile=None, server_side=False, cert_reqs=CERT_NONE,
                ca_certs=None, server_hostname=None, do_handshake=True, key=None, cert=None,
                cadata=None):
    context = SSLContext(PROTOCOL_TLS_SERVER if server_side else PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    certfile, keyfile = certfile or cert, keyfile or key
    if certfile or keyfile:
        context.load_cert_chain(certfile, keyfile)
    if ca_certs or cadata:
        context.load_verify_locations(ca_certs, cadata=cadata)
    context.verify_mode = cert_reqs
    return context.wrap_socket(sock, server_side, do_handshake, server_hostname=server_hostname)


def get_default_verify_paths():
    cafile = os.environ.get("SSL_CERT_FILE", _FILE)
    capath = os.environ.get("SSL_CERT_DIR", _FOLDER)
    return DefaultVerifyPaths(
        cafile if os.path.isfile(cafile) else None, capath if os.path.isdir(capath) else None,
        "SSL_CERT_FILE", _FILE, "SSL_CERT_DIR", _FOLDER,
    )


def cert_time_to_seconds(cert_time):
    from calendar import timegm
    from time import strptime

    if not cert_time.endswith(" GMT"):
        raise ValueError("time data %r does not match format '%%b %%d %%H:%%M:%%S %%Y GMT'"
                         % cert_time)
    return timegm(strptime(cert_time[:-4], "%b %d %H:%M:%S %Y"))


def DER_cert_to_PEM_cert(der_cert_bytes):
    text = _encodebytes(der_cert_bytes).decode().replace("\n", "")
    lines = [text[i : i + 64] for i in range(0, len(text), 64)]
    return "\n".join([PEM_HEADER] + lines + [PEM_FOOTER]) + "\n"


def PEM_cert_to_DER_cert(pem_cert_string):
    text = pem_cert_string.strip()
    if not text.startswith(PEM_HEADER):
        raise ValueError("Invalid PEM encoding; must start with " + PEM_HEADER)
    if not text.endswith(PEM_FOOTER):
        raise ValueError("Invalid PEM encoding; must end with " + PEM_FOOTER)
    return _b64decode(text[len(PEM_HEADER) : -len(PEM_FOOTER)])


def get_server_certificate(addr, ssl_version=PROTOCOL_TLS_CLIENT, ca_certs=None, timeout=None):
    context = SSLContext(ssl_version)
    context.check_hostname = False
    context.verify_mode = CERT_REQUIRED if ca_certs else CERT_NONE
    if ca_certs:
        context.load_verify_locations(ca_certs)
    with create_connection(addr, timeout) as sock:
        with context.wrap_socket(sock, server_hostname=addr[0]) as wrapped:
            return DER_cert_to_PEM_cert(wrapped.getpeercert(True))


def match_hostname(cert, hostname):
    if not cert:
        raise ValueError("empty or no certificate")
    names = [value for kind, value in cert.get("subjectAltName", ())
             if kind in ("DNS", "IP Address")]
    for name in names:
        first, dot, rest = name.lower().partition(".")
        wanted, _, tail = hostname.lower().partition(".")
        if name.lower() == hostname.lower() or first == "*" and dot and rest == tail and wanted:
            return
    raise CertificateError("hostname %r doesn't match %s"
                           % (hostname, " or ".join(map(repr, names)) or "anything"))


def RAND_bytes(n):
    return os.urandom(n)


RAND_pseudo_bytes = RAND_bytes


def RAND_status():
    return True


def RAND_add(string, entropy):
    pass


def get_protocol_name(protocol_code):
    return _SSLMethod(protocol_code).name
