# Words of a command line, with the quotes of a shell.

import sys
from collections import deque
from io import StringIO

_LETTERS = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
_LATIN = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"
_SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-"


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    words = []
    word = None
    quote = None
    at = 0
    while at < len(s):
        c = s[at]
        at += 1
        if quote:
            if c == quote:
                quote = None
                if not posix:
                    word += c
            elif c == "\\" and quote == '"' and posix and s[at : at + 1] in ('"', "\\"):
                word += s[at]
                at += 1
            else:
                word += c
        elif c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif c == "#" and comments:
            while at < len(s) and s[at] != "\n":
                at += 1
        elif c in "'\"":
            quote = c
            word = (word or "") + ("" if posix else c)
        elif c == "\\" and posix:
            if at == len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[at]
            at += 1
        else:
            word = (word or "") + c
    if quote:
        raise ValueError("No closing quotation")
    if word is not None:
        words.append(word)
    return words


def quote(s):
    if not s:
        return "''"
    if all([c in _SAFE for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join([quote(word) for word in split_command])


# A scanner of words for small languages: which characters belong to words, to quotes and to
# nothing are attributes that a program may change.
class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        self.instream = sys.stdin if instream is None else instream
        self.infile = infile if instream is not None else None
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = _LETTERS + _LATIN if posix else _LETTERS
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.pushback = deque()
        self.filestack = deque()
        self.lineno = 1
        self.debug = 0
        self.source = None
        # What the next token begins with: " ", or None at the end of the input.
        self.state = " "
        self.token = ""
        if not punctuation_chars:
            punctuation_chars = ""
        elif punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._unread = deque()
            self.wordchars += "~-./*?="
            for c in punctuation_chars:
                self.wordchars = self.wordchars.replace(c, "")

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        self.pushback.appendleft(tok)

    # Reads from another source until its end.
    def push_source(self, newstream, newfile=None):
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile = newfile
        self.instream = newstream
        self.lineno = 1

    def pop_source(self):
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        self.state = " "

    def sourcehook(self, newfile):
        if newfile[:1] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not newfile.startswith("/"):
            newfile = self.infile.rpartition("/")[0] + "/" + newfile
        return newfile, open(newfile)

    def error_leader(self, infile=None, lineno=None):
        infile = self.infile if infile is None else infile
        lineno = self.lineno if lineno is None else lineno
        return '"%s", line %d: ' % (infile, lineno)

    def get_token(self):
        if self.pushback:
            return self.pushback.popleft()
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                source = self.sourcehook(self.read_token())
                if source:
                    self.push_source(source[1], source[0])
                raw = self.get_token()
        while raw == self.eof and self.filestack:
            self.pop_source()
            raw = self.get_token()
        return raw

    def read_token(self):
        quoted = self._scan()
        result, self.token = self.token, ""
        if self.posix and not quoted and result == "":
            return None
        return result

    def _next(self):
        if self._punctuation_chars and self._unread:
            return self._unread.pop()
        return self.instream.read(1)

    def _is_word(self, c):
        if c in self.wordchars or c in self.quotes:
            return True
        return self.whitespace_split and c not in self._punctuation_chars

    # Fills `token`; was there a quote in it?
    def _scan(self):
        quoted = False
        state = self.state
        escaped_from = " "
        while True:
            c = self._next()
            if c == "\n":
                self.lineno += 1
            if state is None:
                self.token = ""
                break
            if state == " ":
                if not c:
                    state = None
                    break
                if c in self.whitespace:
                    if self.token or (self.posix and quoted):
                        break
                elif c in self.commenters:
                    self._skip_comment()
                elif self.posix and c in self.escape:
                    escaped_from, state = "a", c
                elif c in self.wordchars:
                    self.token, state = c, "a"
                elif c in self._punctuation_chars:
                    self.token, state = c, "c"
                elif c in self.quotes:
                    if not self.posix:
                        self.token = c
                    state = c
                elif self.whitespace_split:
                    self.token, state = c, "a"
                else:
                    self.token = c
                    if self.token or (self.posix and quoted):
                        break
            elif state in self.quotes:
                quoted = True
                if not c:
                    raise ValueError("No closing quotation")
                if c == state:
                    if not self.posix:
                        self.token += c
                        state = " "
                        break
                    state = "a"
                elif self.posix and c in self.escape and state in self.escapedquotes:
                    escaped_from, state = state, c
                else:
                    self.token += c
            elif state in self.escape:
                if not c:
                    raise ValueError("No escaped character")
                # Within quotes only a quote and the character itself can be escaped.
                if escaped_from in self.quotes and c != state and c != escaped_from:
                    self.token += state
                self.token += c
                state = escaped_from
            else:
                if not c:
                    state = None
                    break
                if c in self.whitespace:
                    state = " "
                    if self.token or (self.posix and quoted):
                        break
                elif c in self.commenters:
                    self._skip_comment()
                    if self.posix:
                        state = " "
                        if self.token or quoted:
                            break
                elif state == "c":
                    if c in self._punctuation_chars:
                        self.token += c
                    else:
                        if c not in self.whitespace:
                            self._unread.append(c)
                        state = " "
                        break
                elif self.posix and c in self.quotes:
                    state = c
                elif self.posix and c in self.escape:
                    escaped_from, state = "a", c
                elif self._is_word(c):
                    self.token += c
                else:
                    if self._punctuation_chars:
                        self._unread.append(c)
                    else:
                        self.pushback.appendleft(c)
                    state = " "
                    if self.token or (self.posix and quoted):
                        break
        self.state = state
        return quoted

    def _skip_comment(self):
        self.instream.readline()
        self.lineno += 1

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token
