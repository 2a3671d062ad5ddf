# The client's side of IMAP4 (RFC 3501), which reads mail where the server keeps it. Answers come as
# lists of bytes; what has a length of its own (a literal) is a pair of what stands before it and
# itself.

import errno
import hmac
import random
import re
import socket
import subprocess

from ._words import (
    CRLF, _MAXLINE, Commands, Continuation, Flags, Int2AP, InternalDate, Internaldate2tuple,
    Literal, MapCRLF, Mon2num, ParseFlags, Response_code, Time2Internaldate, Untagged_response,
    Untagged_status,
)
from ._dialogue import _Authenticator, _Dialogue

__all__ = [
    "IMAP4", "IMAP4_stream", "Internaldate2tuple", "Int2AP", "ParseFlags", "Time2Internaldate",
    "IMAP4_SSL",
]

Debug = 0
IMAP4_PORT, IMAP4_SSL_PORT = 143, 993
HAVE_SSL = True
AllowedVersions = ("IMAP4REV1", "IMAP4")


class IMAP4(_Dialogue):
    class error(Exception):
        pass

    class abort(error):
        pass

    class readonly(abort):
        pass

    def __init__(self, host="", port=IMAP4_PORT, timeout=None):
        self.debug = Debug
        self.state = "LOGOUT"
        self.literal = None
        self.tagged_commands = {}
        self.untagged_responses = {}
        self.continuation_response = ""
        self.is_readonly = False
        self.tagnum = 0
        self._tls_established = False
        self.utf8_enabled = False
        self._encoding = "ascii"
        self.open(host, port, timeout)
        try:
            self._greet()
        except Exception:
            try:
                self.shutdown()
            except OSError:
                pass
            raise

    def _greet(self):
        self.tagpre = Int2AP(random.randint(4096, 65535))
        self.tagre = re.compile(
            rb"(?P<tag>" + self.tagpre + rb"\d+) (?P<type>[A-Z]+) (?P<data>.*)", re.ASCII
        )
        self.welcome = self._get_response()
        if "PREAUTH" in self.untagged_responses:
            self.state = "AUTH"
        elif "OK" in self.untagged_responses:
            self.state = "NONAUTH"
        else:
            raise self.error(self.welcome)
        self._get_capabilities()
        for version in AllowedVersions:
            if version in self.capabilities:
                self.PROTOCOL_VERSION = version
                return
        raise self.error("server not IMAP4 compliant")

    # Commands are also there in capital letters.
    def __getattr__(self, attr):
        if attr in Commands:
            return getattr(self, attr.lower())
        raise AttributeError("Unknown IMAP4 command: '%s'" % attr)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if self.state == "LOGOUT":
            return
        try:
            self.logout()
        except OSError:
            pass

    def _create_socket(self, timeout):
        if timeout is not None and not timeout:
            raise ValueError("Non-blocking socket (timeout=0) is not supported")
        address = (self.host or None, self.port)
        if timeout is not None:
            return socket.create_connection(address, timeout)
        return socket.create_connection(address)

    def open(self, host="", port=IMAP4_PORT, timeout=None):
        self.host = host
        self.port = port
        self.sock = self._create_socket(timeout)
        self._file = self.sock.makefile("rb")

    @property
    def file(self):
        return self._file

    def read(self, size):
        return self._file.read(size)

    def readline(self):
        line = self._file.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise self.error("got more than %d bytes" % _MAXLINE)
        return line

    def send(self, data):
        self.sock.sendall(data)

    def shutdown(self):
        self._file.close()
        try:
            self.sock.shutdown(socket.SHUT_RDWR)
        except OSError as e:
            if e.errno not in (errno.ENOTCONN, errno.EINVAL):
                raise
        finally:
            self.sock.close()

    def socket(self):
        return self.sock

    def recent(self):
        name = "RECENT"
        kind, data = self._untagged_response("OK", [None], name)
        if data[-1]:
            return kind, data
        kind, data = self.noop()
        return self._untagged_response(kind, data, name)

    def response(self, code):
        return self._untagged_response(code, [None], code.upper())

    def append(self, mailbox, flags, date_time, message):
        if flags and (flags[0], flags[-1]) != ("(", ")"):
            flags = "(%s)" % flags
        date_time = Time2Internaldate(date_time) if date_time else None
        literal = MapCRLF.sub(CRLF, message)
        self.literal = b"UTF8 (" + literal + b")" if self.utf8_enabled else literal
        return self._simple_command("APPEND", mailbox or "INBOX", flags or None, date_time)

    def authenticate(self, mechanism, authobject):
        self.literal = _Authenticator(authobject).process
        kind, data = self._simple_command("AUTHENTICATE", mechanism.upper())
        if kind != "OK":
            raise self.error(data[-1].decode("utf-8", "replace"))
        self.state = "AUTH"
        return kind, data

    def capability(self):
        return self._asked("CAPABILITY")

    def check(self):
        return self._simple_command("CHECK")

    def close(self):
        try:
            return self._simple_command("CLOSE")
        finally:
            self.state = "AUTH"

    def copy(self, message_set, new_mailbox):
        return self._simple_command("COPY", message_set, new_mailbox)

    def create(self, mailbox):
        return self._simple_command("CREATE", mailbox)

    def delete(self, mailbox):
        return self._simple_command("DELETE", mailbox)

    def deleteacl(self, mailbox, who):
        return self._simple_command("DELETEACL", mailbox, who)

    def enable(self, capability):
        if "ENABLE" not in self.capabilities:
            raise IMAP4.error("Server does not support ENABLE")
        kind, data = self._simple_command("ENABLE", capability)
        if kind == "OK" and "UTF8=ACCEPT" in capability.upper():
            self.utf8_enabled = True
            self._encoding = "utf-8"
        return kind, data

    def expunge(self):
        return self._asked("EXPUNGE")

    def fetch(self, message_set, message_parts):
        return self._asked("FETCH", message_set, message_parts)

    def getacl(self, mailbox):
        return self._asked("GETACL", mailbox, untagged="ACL")

    def getannotation(self, mailbox, entry, attribute):
        return self._asked("GETANNOTATION", mailbox, entry, attribute, untagged="ANNOTATION")

    def getquota(self, root):
        return self._asked("GETQUOTA", root, untagged="QUOTA")

    def getquotaroot(self, mailbox):
        kind, data = self._simple_command("GETQUOTAROOT", mailbox)
        kind, quota = self._untagged_response(kind, data, "QUOTA")
        kind, root = self._untagged_response(kind, data, "QUOTAROOT")
        return kind, [root, quota]

    def list(self, directory='""', pattern="*"):
        return self._asked("LIST", directory, pattern)

    def login(self, user, password):
        kind, data = self._simple_command("LOGIN", user, self._quote(password))
        if kind != "OK":
            raise self.error(data[-1])
        self.state = "AUTH"
        return kind, data

    def login_cram_md5(self, user, password):
        self.user, self.password = user, password
        return self.authenticate("CRAM-MD5", self._CRAM_MD5_AUTH)

    def _CRAM_MD5_AUTH(self, challenge):
        password = self.password
        key = password.encode("utf-8") if isinstance(password, str) else password
        return self.user + " " + hmac.HMAC(key, challenge, "md5").hexdigest()

    def logout(self):
        self.state = "LOGOUT"
        kind, data = self._simple_command("LOGOUT")
        self.shutdown()
        return kind, data

    def lsub(self, directory='""', pattern="*"):
        return self._asked("LSUB", directory, pattern)

    def myrights(self, mailbox):
        return self._asked("MYRIGHTS", mailbox)

    def namespace(self):
        return self._asked("NAMESPACE")

    def noop(self):
        return self._simple_command("NOOP")

    def partial(self, message_num, message_part, start, length):
        return self._asked(
            "PARTIAL", message_num, message_part, start, length, untagged="FETCH"
        )

    def proxyauth(self, user):
        return self._simple_command("PROXYAUTH", user)

    def rename(self, oldmailbox, newmailbox):
        return self._simple_command("RENAME", oldmailbox, newmailbox)

    def search(self, charset, *criteria):
        if charset:
            if self.utf8_enabled:
                raise IMAP4.error("Non-None charset not valid in UTF8 mode")
            return self._asked("SEARCH", "CHARSET", charset, *criteria)
        return self._asked("SEARCH", *criteria)

    def select(self, mailbox="INBOX", readonly=False):
        self.untagged_responses = {}
        self.is_readonly = readonly
        kind, data = self._simple_command("EXAMINE" if readonly else "SELECT", mailbox)
        if kind != "OK":
            self.state = "AUTH"
            return kind, data
        self.state = "SELECTED"
        if "READ-ONLY" in self.untagged_responses and not readonly:
            raise self.readonly("%s is not writable" % mailbox)
        return kind, self.untagged_responses.get("EXISTS", [None])

    def setacl(self, mailbox, who, what):
        return self._simple_command("SETACL", mailbox, who, what)

    def setannotation(self, *args):
        return self._asked("SETANNOTATION", *args, untagged="ANNOTATION")

    def setquota(self, root, limits):
        return self._asked("SETQUOTA", root, limits, untagged="QUOTA")

    def sort(self, sort_criteria, charset, *search_criteria):
        if (sort_criteria[0], sort_criteria[-1]) != ("(", ")"):
            sort_criteria = "(%s)" % sort_criteria
        return self._asked("SORT", sort_criteria, charset, *search_criteria)

    def starttls(self, ssl_context=None):
        import ssl

        if self._tls_established:
            raise self.abort("TLS session already established")
        if "STARTTLS" not in self.capabilities:
            raise self.abort("TLS not supported by server")
        context = ssl._create_stdlib_context() if ssl_context is None else ssl_context
        kind, data = self._simple_command("STARTTLS")
        if kind != "OK":
            raise self.error("Couldn't establish TLS session")
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self._file = self.sock.makefile("rb")
        self._tls_established = True
        self._get_capabilities()
        return self._untagged_response(kind, data, "STARTTLS")

    def status(self, mailbox, names):
        return self._asked("STATUS", mailbox, names)

    def store(self, message_set, command, flags):
        if (flags[0], flags[-1]) != ("(", ")"):
            flags = "(%s)" % flags
        return self._asked("STORE", message_set, command, flags, untagged="FETCH")

    def subscribe(self, mailbox):
        return self._simple_command("SUBSCRIBE", mailbox)

    def thread(self, threading_algorithm, charset, *search_criteria):
        return self._asked("THREAD", threading_algorithm, charset, *search_criteria)

    def uid(self, command, *args):
        command = command.upper()
        if command not in Commands:
            raise self.error("Unknown IMAP4 UID command: %s" % command)
        if self.state not in Commands[command]:
            self._refuse(command)
        kind, data = self._simple_command("UID", command, *args)
        name = command if command in ("SEARCH", "SORT", "THREAD") else "FETCH"
        return self._untagged_response(kind, data, name)

    def unsubscribe(self, mailbox):
        return self._simple_command("UNSUBSCRIBE", mailbox)

    def unselect(self):
        try:
            return self._simple_command("UNSELECT")
        finally:
            self.state = "AUTH"

    def xatom(self, name, *args):
        name = name.upper()
        Commands.setdefault(name, (self.state,))
        return self._simple_command(name, *args)


class IMAP4_SSL(IMAP4):
    def __init__(self, host="", port=IMAP4_SSL_PORT, keyfile=None, certfile=None,
                 ssl_context=None, timeout=None):
        import ssl

        self.keyfile, self.certfile = keyfile, certfile
        self.ssl_context = ssl._client_context(ssl_context, keyfile, certfile, "ssl_context")
        IMAP4.__init__(self, host, port, timeout)

    def _create_socket(self, timeout):
        sock = IMAP4._create_socket(self, timeout)
        return self.ssl_context.wrap_socket(sock, server_hostname=self.host)

    def open(self, host="", port=IMAP4_SSL_PORT, timeout=None):
        IMAP4.open(self, host, port, timeout)


# A program that speaks IMAP4 on its standard streams.
class IMAP4_stream(IMAP4):
    def __init__(self, command):
        self.command = command
        IMAP4.__init__(self)

    def open(self, host=None, port=None, timeout=None):
        self.host = self.port = self.sock = None
        self.process = subprocess.Popen(
            self.command, shell=True, close_fds=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )
        self.writefile = self.process.stdin
        self.readfile = self._file = self.process.stdout

    def send(self, data):
        self.writefile.write(data)
        self.writefile.flush()

    def shutdown(self):
        self.readfile.close()
        self.writefile.close()
        self.process.wait()
