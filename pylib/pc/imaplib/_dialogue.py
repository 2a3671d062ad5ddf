# Requests with their tags, and the answers to them.

import binascii

from ._words import (
    CRLF, Commands, Continuation, Literal, Response_code, Untagged_response, Untagged_status,
)

__name__ = "imaplib"


# Requests and answers, whichever command they are of.
class _Dialogue:
    def _refuse(self, command):
        states = ", ".join(Commands[command])
        text = "command %s illegal in state %s, only allowed in states %s"
        raise self.error(text % (command, self.state, states))

    # A command whose answer comes before the line that says how it went.
    def _asked(self, name, *args, untagged=None):
        kind, data = self._simple_command(name, *args)
        return self._untagged_response(kind, data, untagged or name)

    def _simple_command(self, name, *args):
        return self._command_complete(name, self._command(name, *args))

    def _append_untagged(self, kind, data):
        self.untagged_responses.setdefault(kind, []).append(b"" if data is None else data)

    def _check_bye(self):
        bye = self.untagged_responses.get("BYE")
        if bye:
            raise self.abort(bye[-1].decode(self._encoding, "replace"))

    def _command(self, name, *args):
        if self.state not in Commands[name]:
            self.literal = None
            self._refuse(name)
        for kind in ("OK", "NO", "BAD"):
            self.untagged_responses.pop(kind, None)
        if "READ-ONLY" in self.untagged_responses and not self.is_readonly:
            raise self.readonly("mailbox status changed to READ-ONLY")
        tag = self._new_tag()
        data = tag + b" " + bytes(name, self._encoding)
        for arg in args:
            if arg is not None:
                data += b" " + (bytes(arg, self._encoding) if isinstance(arg, str) else arg)
        literal, self.literal = self.literal, None
        answer = literal if callable(literal) else None
        if literal is not None and answer is None:
            data += b" {%d}" % len(literal)
        self._send(data + CRLF)
        while literal is not None:
            while self._get_response():
                if self.tagged_commands[tag]:
                    return tag
            if answer is not None:
                literal = answer(self.continuation_response)
            self._send(literal)
            self._send(CRLF)
            if answer is None:
                break
        return tag

    def _send(self, data):
        try:
            self.send(data)
        except OSError as e:
            raise self.abort("socket error: %s" % e) from None

    def _command_complete(self, name, tag):
        leaves = name == "LOGOUT"
        if not leaves:
            self._check_bye()
        try:
            kind, data = self._get_tagged_response(tag, expect_bye=leaves)
        except self.abort as e:
            raise self.abort("command: %s => %s" % (name, e)) from None
        except self.error as e:
            raise self.error("command: %s => %s" % (name, e)) from None
        if not leaves:
            self._check_bye()
        if kind == "BAD":
            raise self.error("%s command error: %s %s" % (name, kind, data))
        return kind, data

    def _get_capabilities(self):
        kind, data = self.capability()
        if data == [None]:
            raise self.error("no CAPABILITY response from server")
        self.capabilities = tuple(str(data[-1], self._encoding).upper().split())

    # One answer of the server; None if it waits for more of the command.
    def _get_response(self):
        answer = self._get_line()
        found = self.tagre.match(answer) if hasattr(self, "tagre") else None
        if found:
            tag = found.group("tag")
            if tag not in self.tagged_commands:
                raise self.abort("unexpected tagged response: %r" % answer)
            kind = str(found.group("type"), self._encoding)
            data = found.group("data")
            self.tagged_commands[tag] = (kind, [data])
        else:
            answer, found = self._get_untagged(answer)
            if answer is None:
                return None
            kind, data = found
        if kind in ("OK", "NO", "BAD"):
            code = Response_code.match(data)
            if code:
                self._append_untagged(str(code.group("type"), self._encoding), code.group("data"))
        return answer

    def _get_untagged(self, answer):
        more = b""
        found = Untagged_response.match(answer)
        if found is None:
            found = Untagged_status.match(answer)
            more = found.group("data2") or b"" if found else b""
        if found is None:
            found = Continuation.match(answer)
            if found:
                self.continuation_response = found.group("data") or b""
                return None, None
            raise self.abort("unexpected response: %r" % answer)
        kind, data = str(found.group("type"), self._encoding), found.group("data") or b""
        if more:
            data += b" " + more
        while literal := Literal.match(data):
            self._append_untagged(kind, (data, self.read(int(literal.group("size")))))
            data = self._get_line()
        self._append_untagged(kind, data)
        return answer, (kind, data)

    def _get_tagged_response(self, tag, expect_bye=False):
        while True:
            result = self.tagged_commands[tag]
            if result is not None:
                del self.tagged_commands[tag]
                return result
            if expect_bye:
                bye = self.untagged_responses.pop("BYE", None)
                if bye is not None:
                    return "BYE", bye
            self._check_bye()
            self._get_response()

    def _get_line(self):
        line = self.readline()
        if not line:
            raise self.abort("socket error: EOF")
        if not line.endswith(CRLF):
            raise self.abort("socket error: unterminated line: %r" % line)
        return line[:-2]

    def _new_tag(self):
        tag = self.tagpre + bytes(str(self.tagnum), self._encoding)
        self.tagnum += 1
        self.tagged_commands[tag] = None
        return tag

    def _quote(self, arg):
        return '"' + arg.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def _untagged_response(self, kind, data, name):
        if kind == "NO":
            return kind, data
        if name not in self.untagged_responses:
            return kind, [None]
        return kind, self.untagged_responses.pop(name)


# Gives the answers of a program to the server's challenges.
class _Authenticator:
    def __init__(self, mechanism):
        self.mech = mechanism

    def process(self, data):
        answer = self.mech(self.decode(data))
        return b"*" if answer is None else self.encode(answer)

    def encode(self, data):
        data = data.encode("utf-8") if isinstance(data, str) else data
        return binascii.b2a_base64(data, newline=False)

    def decode(self, data):
        return binascii.a2b_base64(data) if data else b""
