# Files with names and passwords for other machines.

import os

__all__ = ["netrc", "NetrcParseError"]


class NetrcParseError(Exception):
    def __init__(self, msg, filename=None, lineno=None):
        self.msg = msg
        self.filename = filename
        self.lineno = lineno
        super().__init__(msg)

    def __str__(self):
        return "%s (%s, line %s)" % (self.msg, self.filename, self.lineno)


# Words, with the lines they stand in; a comment goes to the end of its line.
class _Words:
    def __init__(self, file):
        self._text = file.read()
        self._at = 0
        self.lineno = 1
        self._pushed = []

    def _char(self):
        c = self._text[self._at : self._at + 1]
        self._at += 1
        if c == "\n":
            self.lineno += 1
        return c

    def rest_of_line(self):
        out = ""
        c = self._char()
        while c and c != "\n":
            out += c
            c = self._char()
        return out + c

    def push(self, word):
        self._pushed.append(word)

    def word(self):
        if self._pushed:
            return self._pushed.pop()
        c = self._char()
        while c and c in " \t\r\n":
            c = self._char()
        if c == '"':
            return self._until('"')
        return self._until(None, c)

    def _until(self, end, c=None):
        out = ""
        c = self._char() if c is None else c
        while c and (c != end if end else c not in " \t\r\n"):
            out += self._char() if c == "\\" else c
            c = self._char()
        if c == "\n":
            self._back()
        return out

    # The end of a line that ends a word is read again.
    def _back(self):
        self._at -= 1
        self.lineno -= 1


class netrc:
    def __init__(self, file=None):
        default = file is None
        if default:
            file = os.path.join(os.path.expanduser("~"), ".netrc")
        self.hosts = {}
        self.macros = {}
        with open(file, encoding="utf-8") as f:
            self._parse(file, _Words(f))

    def _parse(self, file, words):
        while True:
            word = words.word()
            if not word:
                return
            if word[0] == "#":
                words.rest_of_line()
                continue
            if word == "machine":
                self._entry(file, words, words.word())
            elif word == "default":
                self._entry(file, words, "default")
            elif word == "macdef":
                self._macro(file, words)
            else:
                raise NetrcParseError("bad toplevel token %r" % word, file, words.lineno)

    def _macro(self, file, words):
        name = words.word()
        words.rest_of_line()
        lines = self.macros[name] = []
        while True:
            line = words.rest_of_line()
            if not line:
                text = "Macro definition missing null line terminator."
                raise NetrcParseError(text, file, words.lineno)
            if line == "\n":
                return
            lines.append(line)

    def _entry(self, file, words, name):
        if not name:
            raise NetrcParseError("missing %r name" % "machine", file, words.lineno)
        found = {"login": "", "account": "", "password": ""}
        self.hosts[name] = ("", "", "")
        while True:
            word = words.word()
            if word.startswith("#"):
                words.rest_of_line()
                continue
            if word in ("", "machine", "default", "macdef"):
                words.push(word)
                break
            if word == "user":
                word = "login"
            if word not in found:
                raise NetrcParseError("bad follower token %r" % word, file, words.lineno)
            found[word] = words.word()
        self.hosts[name] = found["login"], found["account"], found["password"]

    def authenticators(self, host):
        return self.hosts.get(host, self.hosts.get("default"))

    def __repr__(self):
        out = ""
        for host, (login, account, password) in self.hosts.items():
            out += "machine %s\n\tlogin %s\n" % (host, login)
            if account:
                out += "\taccount %s\n" % account
            out += "\tpassword %s\n" % password
        for name, lines in self.macros.items():
            out += "macdef %s\n%s\n" % (name, "".join(lines))
        return out
