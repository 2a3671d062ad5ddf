# A connection to a server, and the commands.

import base64
import contextlib
import email.message
import email.utils
import hmac
import re
import socket
import sys

from ._errors import (
    CRLF, SMTP_PORT, _MAXCHALLENGE, _MAXLINE, _OLD_AUTH, _encoded, _plain_address, _quoted,
    bCRLF, quoteaddr, SMTPAuthenticationError, SMTPConnectError, SMTPDataError, SMTPException,
    SMTPHeloError, SMTPNotSupportedError, SMTPRecipientsRefused, SMTPResponseException,
    SMTPSenderRefused, SMTPServerDisconnected,
)

__name__ = "smtplib"


class SMTP:
    default_port, ehlo_msg = SMTP_PORT, "ehlo"
    sock = file = None
    debuglevel = 0
    helo_resp = ehlo_resp = None
    does_esmtp = False

    def __init__(
        self, host="", port=0, local_hostname=None,
        timeout=socket._GLOBAL_DEFAULT_TIMEOUT, source_address=None,
    ):
        self._host = host
        self.timeout = timeout
        self.esmtp_features = {}
        self.command_encoding = "ascii"
        self.source_address = source_address
        self._auth_challenge_count = 0
        if host:
            code, message = self.connect(host, port)
            if code != 220:
                self.close()
                raise SMTPConnectError(code, message)
        self.local_hostname = local_hostname or self._own_name()

    def _own_name(self):
        name = socket.getfqdn()
        if "." in name:
            return name
        try:
            return "[%s]" % socket.gethostbyname(socket.gethostname())
        except OSError:
            return "[127.0.0.1]"

    def __enter__(self):
        return self

    # A server that has hung up already need not be told.
    def __exit__(self, *exc_info):
        with contextlib.closing(self), contextlib.suppress(SMTPServerDisconnected):
            reply = self.docmd("QUIT")
            if reply[0] != 221:
                raise SMTPResponseException(*reply)

    def set_debuglevel(self, debuglevel):
        self.debuglevel = debuglevel

    def _print_debug(self, *args):
        if self.debuglevel > 0:
            print(*args, file=sys.stderr)

    def _get_socket(self, host, port, timeout):
        if timeout is not None and not timeout:
            raise ValueError("Non-blocking socket (timeout=0) is not supported")
        return socket.create_connection((host, port), timeout, self.source_address)

    def connect(self, host="localhost", port=0, source_address=None):
        if source_address:
            self.source_address = source_address
        if not port and host.find(":") == host.rfind(":"):
            name, colon, number = host.rpartition(":")
            if colon:
                host = name
                try:
                    port = int(number)
                except ValueError:
                    raise OSError("nonnumeric port") from None
        self.sock = self._get_socket(host, port or self.default_port, self.timeout)
        self.file = None
        code, message = self.getreply()
        self._print_debug("connect:", repr(message))
        return code, message

    def send(self, s):
        self._print_debug("send:", repr(s))
        if not self.sock:
            raise SMTPServerDisconnected("please run connect() first")
        if isinstance(s, str):
            s = s.encode(self.command_encoding)
        try:
            self.sock.sendall(s)
        except OSError:
            self.close()
            raise SMTPServerDisconnected("Server not connected") from None

    def putcmd(self, cmd, args=""):
        line = cmd if args == "" else "%s %s" % (cmd, args)
        if "\r" in line or "\n" in line:
            shown = line.replace("\n", "\\n").replace("\r", "\\r")
            raise ValueError(
                "command and arguments contain prohibited newline characters: " + shown
            )
        self.send(line + CRLF)

    def getreply(self):
        if self.file is None:
            self.file = self.sock.makefile("rb")
        lines = []
        while True:
            try:
                line = self.file.readline(_MAXLINE + 1)
            except OSError as e:
                self.close()
                raise SMTPServerDisconnected("Connection unexpectedly closed: %s" % e) from None
            if not line:
                self.close()
                raise SMTPServerDisconnected("Connection unexpectedly closed")
            self._print_debug("reply:", repr(line))
            if len(line) > _MAXLINE:
                self.close()
                raise SMTPResponseException(500, "Line too long.")
            lines.append(line[4:].strip(b" \t\r\n"))
            code = int(line[:3]) if line[:3].isdigit() else -1
            if code < 0 or line[3:4] != b"-":
                return code, b"\n".join(lines)

    def docmd(self, cmd, args=""):
        self.putcmd(cmd, args)
        return self.getreply()

    def helo(self, name=""):
        self.putcmd("helo", name or self.local_hostname)
        code, self.helo_resp = self.getreply()
        return code, self.helo_resp

    def ehlo(self, name=""):
        self.esmtp_features = {}
        self.putcmd(self.ehlo_msg, name or self.local_hostname)
        code, message = self.getreply()
        if code == -1 and not message:
            self.close()
            raise SMTPServerDisconnected("Server not connected")
        self.ehlo_resp = message
        if code != 250:
            return code, message
        self.does_esmtp = True
        for line in message.decode("latin-1").split("\n")[1:]:
            self._add_feature(line)
        return code, message

    def _add_feature(self, line):
        # Servers of old say `AUTH=`; both ways are one list.
        old = _OLD_AUTH.match(line)
        if old:
            known = self.esmtp_features.get("auth", "")
            self.esmtp_features["auth"] = known + " " + old.group(1)
            return
        name, _, parameters = line.strip().partition(" ")
        name, parameters = name.lower(), parameters.strip()
        if name == "auth":
            parameters = self.esmtp_features.get("auth", "") + " " + parameters
        if name:
            self.esmtp_features[name] = parameters

    def has_extn(self, opt):
        return opt.lower() in self.esmtp_features

    def help(self, args=""):
        self.putcmd("help", args)
        return self.getreply()[1]

    def rset(self):
        self.command_encoding = "ascii"
        return self.docmd("rset")

    # After a refused message. With 421 the server closes; else the next message can follow.
    def _abandon(self, code):
        if code == 421:
            self.close()
            return
        with contextlib.suppress(SMTPServerDisconnected):
            self.rset()

    def noop(self):
        return self.docmd("noop")

    def mail(self, sender, options=()):
        text = ""
        if options and self.does_esmtp:
            if any(option.lower() == "smtputf8" for option in options):
                if not self.has_extn("smtputf8"):
                    raise SMTPNotSupportedError("SMTPUTF8 not supported by server")
                self.command_encoding = "utf-8"
            text = " " + " ".join(options)
        self.putcmd("mail", "FROM:%s%s" % (quoteaddr(sender), text))
        return self.getreply()

    def rcpt(self, recip, options=()):
        text = " " + " ".join(options) if options and self.does_esmtp else ""
        self.putcmd("rcpt", "TO:%s%s" % (quoteaddr(recip), text))
        return self.getreply()

    def data(self, msg):
        self.putcmd("data")
        code, reply = self.getreply()
        self._print_debug("data:", (code, reply))
        if code != 354:
            raise SMTPDataError(code, reply)
        if isinstance(msg, str):
            msg = re.sub(r"(?:\r\n|\n|\r(?!\n))", CRLF, msg).encode("ascii")
        msg = _quoted(msg)
        self.send(msg + (b"" if msg.endswith(bCRLF) else bCRLF) + b"." + bCRLF)
        return self.getreply()

    def verify(self, address):
        self.putcmd("vrfy", _plain_address(address))
        return self.getreply()

    vrfy = verify

    def expn(self, address):
        self.putcmd("expn", _plain_address(address))
        return self.getreply()

    # Without it, the next command is preceded by another one.
    def _forget_greeting(self):
        self.helo_resp = self.ehlo_resp = None
        self.does_esmtp, self.esmtp_features = False, {}

    def ehlo_or_helo_if_needed(self):
        if self.helo_resp is None and self.ehlo_resp is None:
            if not 200 <= self.ehlo()[0] <= 299:
                code, reply = self.helo()
                if not 200 <= code <= 299:
                    raise SMTPHeloError(code, reply)

    def auth(self, mechanism, authobject, *, initial_response_ok=True):
        first = authobject() if initial_response_ok else None
        if first is not None:
            code, reply = self.docmd("AUTH", mechanism + " " + _encoded(first))
            self._auth_challenge_count = 1
        else:
            code, reply = self.docmd("AUTH", mechanism)
            self._auth_challenge_count = 0
        while code == 334:
            self._auth_challenge_count += 1
            answer = authobject(base64.decodebytes(reply))
            code, reply = self.docmd(_encoded(answer))
            if self._auth_challenge_count > _MAXCHALLENGE:
                raise SMTPException("Server AUTH mechanism infinite loop. Last response: %r"
                                    % ((code, reply),))
        if code in (235, 503):
            return code, reply
        raise SMTPAuthenticationError(code, reply)

    def auth_cram_md5(self, challenge=None):
        if challenge is None:
            return None
        digest = hmac.HMAC(self.password.encode("ascii"), challenge, "md5").hexdigest()
        return self.user + " " + digest

    def auth_plain(self, challenge=None):
        return "\0%s\0%s" % (self.user, self.password)

    def auth_login(self, challenge=None):
        return self.user if challenge is None or self._auth_challenge_count < 2 else self.password

    def login(self, user, password, *, initial_response_ok=True):
        self.ehlo_or_helo_if_needed()
        if not self.has_extn("auth"):
            raise SMTPNotSupportedError("SMTP AUTH extension not supported by server.")
        offered = self.esmtp_features["auth"].split()
        ways = [way for way in ("CRAM-MD5", "PLAIN", "LOGIN") if way in offered]
        if not ways:
            raise SMTPException("No suitable authentication method found.")
        self.user, self.password = user, password
        for way in ways:
            method = getattr(self, "auth_" + way.lower().replace("-", "_"))
            try:
                return self.auth(way, method, initial_response_ok=initial_response_ok)
            except SMTPAuthenticationError as e:
                refused = e
        raise refused

    def starttls(self, keyfile=None, certfile=None, context=None):
        import ssl

        self.ehlo_or_helo_if_needed()
        if not self.has_extn("starttls"):
            raise SMTPNotSupportedError("STARTTLS extension not supported by server.")
        code, reply = self.docmd("STARTTLS")
        if code != 220:
            raise SMTPResponseException(code, reply)
        if context is None:
            context = ssl._create_stdlib_context()
            if certfile:
                context.load_cert_chain(certfile, keyfile)
        self.sock = context.wrap_socket(self.sock, server_hostname=self._host)
        self.file = None
        self._forget_greeting()
        return code, reply

    def sendmail(self, from_addr, to_addrs, msg, mail_options=(), rcpt_options=()):
        self.ehlo_or_helo_if_needed()
        if isinstance(msg, str):
            msg = re.sub(r"(?:\r\n|\n|\r(?!\n))", CRLF, msg).encode("ascii")
        options = []
        if self.does_esmtp:
            if self.has_extn("size"):
                options.append("size=%d" % len(msg))
            options += mail_options
        code, reply = self.mail(from_addr, options)
        if code != 250:
            self._abandon(code)
            raise SMTPSenderRefused(code, reply, from_addr)
        to_addrs = [to_addrs] if isinstance(to_addrs, str) else to_addrs
        refused = {}
        for to in to_addrs:
            code, reply = self.rcpt(to, rcpt_options)
            if code not in (250, 251):
                refused[to] = code, reply
            if code == 421:
                break
        if code == 421 or len(refused) == len(to_addrs):
            self._abandon(code)
            raise SMTPRecipientsRefused(refused)
        code, reply = self.data(msg)
        if code != 250:
            self._abandon(code)
            raise SMTPDataError(code, reply)
        return refused

    def send_message(self, msg, from_addr=None, to_addrs=None, mail_options=(), rcpt_options=()):
        from copy import copy
        from email.generator import BytesGenerator
        from io import BytesIO

        self.ehlo_or_helo_if_needed()
        resent = msg.get_all("Resent-Date")
        if resent is not None and len(resent) > 1:
            raise ValueError("message has more than one 'Resent-' header block")
        prefix = "Resent-" if resent else ""
        if from_addr is None:
            sender = msg.get(prefix + "Sender") or msg.get(prefix + "From", "")
            from_addr = email.utils.getaddresses([str(sender)])[0][1]
        if to_addrs is None:
            fields = [msg[prefix + name] for name in ("To", "Bcc", "Cc")]
            given = [str(field) for field in fields if field is not None]
            to_addrs = [address for _, address in email.utils.getaddresses(given)]
        # Nobody is to see who else has got it.
        msg = copy(msg)
        del msg["Bcc"]
        del msg["Resent-Bcc"]
        addresses = "".join([from_addr, *to_addrs])
        policy = msg.policy.clone(linesep="\r\n")
        if not addresses.isascii():
            if not self.has_extn("smtputf8"):
                raise SMTPNotSupportedError("One or more source or delivery addresses require"
                                            " internationalized email support, but the server"
                                            " does not advertise the required SMTPUTF8 capability")
            mail_options = (*mail_options, "SMTPUTF8", "BODY=8BITMIME")
        out = BytesIO()
        BytesGenerator(out, policy=policy).flatten(msg)
        return self.sendmail(from_addr, to_addrs, out.getvalue(), mail_options, rcpt_options)

    def close(self):
        file, self.file = self.file, None
        if file:
            file.close()
        sock, self.sock = self.sock, None
        if sock:
            sock.close()

    def quit(self):
        reply = self.docmd("quit")
        self._forget_greeting()
        self.close()
        return reply
