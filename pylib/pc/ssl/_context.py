# `SSLContext`: what connections have in common, with the settings that CPython's has.

import os

import tls
from socket import SOCK_STREAM, socket
from ssl._names import *
from ssl._names import SSLError, _SSLMethod, translate
from ssl._memory import SSLObject
from ssl._socket import SSLSocket


# The contents of a file, or data as they are.
def _contents(source):
    if isinstance(source, (bytes, bytearray)):
        return bytes(source)
    with open(source, "rb") as f:
        return f.read()


# `a` before `b` in PEM, as both may be asked for.
def _pem(data):
    from ssl import DER_cert_to_PEM_cert

    return data if b"-----BEGIN " in data else DER_cert_to_PEM_cert(data).encode()


class SSLContext:
    sslsocket_class = SSLSocket
    sslobject_class = SSLObject
    sni_callback = keylog_filename = post_handshake_auth = None
    hostname_checks_common_name = True
    security_level = 2
    num_tickets = 2

    def __init__(self, protocol=None, *args):
        protocol = PROTOCOL_TLS if protocol is None else protocol
        try:
            self.protocol = _SSLMethod(protocol)
        except ValueError:
            raise ValueError("invalid or unsupported protocol version") from None
        is_server = self.protocol == PROTOCOL_TLS_SERVER
        self._tls = tls.SSLContext(tls.PROTOCOL_TLS_SERVER if is_server
                                   else tls.PROTOCOL_TLS_CLIENT)
        strict = self.protocol == PROTOCOL_TLS_CLIENT
        self._check_hostname = strict
        self._verify_mode = CERT_REQUIRED if strict else CERT_NONE
        self._least, self._most = TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED
        self._options = OP_ALL | OP_NO_SSLv3 | OP_CIPHER_SERVER_PREFERENCE | OP_NO_COMPRESSION
        self._options |= OP_ENABLE_MIDDLEBOX_COMPAT
        self._flags = VERIFY_X509_TRUSTED_FIRST
        self._alpn = ()
        self._trusted = b""

    check_hostname = property(lambda self: self._check_hostname)
    verify_mode = property(lambda self: self._verify_mode)
    options = property(lambda self: self._options)
    verify_flags = property(lambda self: self._flags)
    minimum_version = property(lambda self: self._least)
    maximum_version = property(lambda self: self._most)

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self._verify_mode == CERT_NONE:
            self._verify_mode = CERT_REQUIRED

    @verify_mode.setter
    def verify_mode(self, value):
        try:
            mode = VerifyMode(value)
        except ValueError:
            raise ValueError("invalid value for verify_mode") from None
        if mode == CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = mode

    @options.setter
    def options(self, value):
        self._options = Options(value)

    @verify_flags.setter
    def verify_flags(self, value):
        self._flags = VerifyFlags(value)

    @minimum_version.setter
    def minimum_version(self, value):
        self._least = TLSVersion(value)

    @maximum_version.setter
    def maximum_version(self, value):
        self._most = TLSVersion(value)

    def _versions(self):
        top = (1 << 30) if self._most == TLSVersion.MAXIMUM_SUPPORTED else self._most
        known = ((TLSVersion.TLSv1_2, OP_NO_TLSv1_2, 1), (TLSVersion.TLSv1_3, OP_NO_TLSv1_3, 2))
        found = 0
        for version, without, bit in known:
            only = self.protocol != _SSLMethod.PROTOCOL_TLSv1_2 or bit == 1
            if self._least <= version <= top and not self._options & without and only:
                found |= bit
        return found

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        chain = _contents(certfile)
        key = chain if keyfile is None else _contents(keyfile)
        try:
            self._tls.load_cert_chain(chain, key)
        except ValueError as e:
            if isinstance(certfile, (bytes, bytearray)):
                raise
            raise SSLError(9, "[SSL] PEM lib (%s)" % e) from None

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        if cafile is None and capath is None and cadata is None:
            raise TypeError("cafile, capath and cadata cannot be all omitted")
        found = b""
        if cafile is not None:
            found += _pem(_contents(cafile)) + b"\n"
        if cadata is not None:
            data = cadata.encode() if isinstance(cadata, str) else bytes(cadata)
            if not data:
                raise ValueError("Empty certificate data")
            found += _pem(data) + b"\n"
        if capath is not None and os.path.isdir(capath):
            for name in sorted(os.listdir(capath)):
                path = os.path.join(capath, name)
                if name.endswith((".0", ".pem", ".crt")) and os.path.isfile(path):
                    found += _contents(path) + b"\n"
        if not found:
            return
        try:
            self._tls.load_verify_locations(self._trusted + found)
        except ValueError as e:
            if cafile is None:
                raise
            text = "[X509: NO_CERTIFICATE_OR_CRL_FOUND] no certificate or crl found (%s)" % e
            raise SSLError(136, text) from None
        self._trusted += found

    def load_default_certs(self, purpose=None):
        from ssl import get_default_verify_paths

        places = get_default_verify_paths()
        for path in (places.cafile, "/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"):
            if path and os.path.isfile(path):
                self.load_verify_locations(path)
                return

    set_default_verify_paths = load_default_certs

    def get_ca_certs(self, binary_form=False):
        from ssl import PEM_FOOTER, PEM_HEADER, PEM_cert_to_DER_cert
        from ssl._certificate import describe

        found = []
        for part in self._trusted.decode("latin-1").split(PEM_HEADER)[1:]:
            der = PEM_cert_to_DER_cert(PEM_HEADER + part.split(PEM_FOOTER)[0] + PEM_FOOTER)
            found.append(der if binary_form else describe(der))
        return found

    def cert_store_stats(self):
        count = self._trusted.count(b"-----BEGIN CERTIFICATE-----")
        return {"x509": count, "crl": 0, "x509_ca": count}

    def get_ciphers(self):
        return [{"name": name.replace("TLS13-", "TLS-").replace("-", "_"),
                 "protocol": "TLSv1.3" if name.startswith("TLS13") else "TLSv1.2"}
                for name in self._tls.get_ciphers()]

    # Names of OpenSSL's choose among those that are here; its words for groups mean all of them.
    def set_ciphers(self, ciphers):
        if not isinstance(ciphers, str):
            self._tls.set_ciphers(ciphers)
            return
        if not any(_is_cipher(word) for word in ciphers.replace(",", ":").split(":")):
            raise SSLError("No cipher can be selected.")

    def set_alpn_protocols(self, alpn_protocols):
        names = [name.encode("ascii") for name in alpn_protocols]
        if any(not 0 < len(name) < 256 for name in names):
            raise SSLError("ALPN protocols must be 1 to 255 bytes in length")
        self._alpn = tuple(names)

    def set_npn_protocols(self, npn_protocols):
        pass

    def set_ecdh_curve(self, name):
        pass

    def set_servername_callback(self, callback):
        self.sni_callback = callback

    def load_dh_params(self, path):
        pass

    def session_stats(self):
        return {}

    # Gives the settings to the connection that is to be made.
    def _settle(self):
        self._tls.verify_mode = int(self._verify_mode)
        self._tls.configure(self._alpn, self._versions(), self._check_hostname)

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True,
                    suppress_ragged_eofs=True, server_hostname=None, session=None):
        if self._check_hostname and not server_side and not server_hostname:
            if isinstance(sock, socket):
                raise ValueError("check_hostname requires server_hostname")
        try:
            self._settle()
        except OSError as e:
            raise translate(e, server_hostname) from None
        if not isinstance(sock, socket):
            return self._tls.wrap_socket(
                sock, server_side=server_side, server_hostname=server_hostname,
                do_handshake_on_connect=do_handshake_on_connect,
            )
        if sock.type != SOCK_STREAM:
            raise NotImplementedError("only stream sockets are supported")
        if server_side and server_hostname:
            raise ValueError("server_hostname can only be specified in client mode")
        return self.sslsocket_class._create(
            sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, self
        )

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        if server_side and server_hostname:
            raise ValueError("server_hostname can only be specified in client mode")
        if self._check_hostname and not server_side and not server_hostname:
            raise ValueError("check_hostname requires server_hostname")
        try:
            self._settle()
            made = self._tls.session(server_side, server_hostname)
        except OSError as e:
            raise translate(e, server_hostname) from None
        return self.sslobject_class._create(
            made, incoming, outgoing, server_side, server_hostname, self
        )


_GROUPS = "DEFAULT ALL HIGH MEDIUM COMPLEMENTOFDEFAULT SSLv3 TLSv1 TLSv1.2 ECDHE EECDH RSA AES"


def _is_cipher(word):
    name = word.strip().split("+")[0]
    return name in _GROUPS.split() or name.startswith(("ECDHE-", "TLS_", "ECDH", "@", "AES", "CHACHA20"))
