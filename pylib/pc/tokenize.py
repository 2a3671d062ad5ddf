# The tokens of a Python source with comments and places.

import re
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from io import TextIOWrapper

import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + [
    "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo",
]

_DECIMAL = r"(?:0(?:_?0)*|[1-9](?:_?[0-9])*)"
_DIGITS = r"[0-9](?:_?[0-9])*"
_EXPONENT = r"[eE][-+]?" + _DIGITS
_FLOAT = r"(?:%s\.(?:%s)?|\.%s)(?:%s)?|%s%s" % (
    _DIGITS, _DIGITS, _DIGITS, _EXPONENT, _DIGITS, _EXPONENT,
)
_NUMBER = r"(?:%s|%s)[jJ]|%s|0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|%s" % (
    _DIGITS, _FLOAT, _FLOAT, _DECIMAL,
)
_PREFIX = r"(?:[bB][rR]?|[rR][bB]?|[uU]|[fF][rR]?|[rR][fF])?"
_STRING = r"%s(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)|\"[^\n\"\\]*(?:\\.[^\n\"\\]*)*(?:\"|\\\r?\n))"
_OPS = "|".join(
    [re.escape(op) for op in sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)]
)
# A name that may be the prefix of a text is tried behind texts.
_START = re.compile(
    r"[ \f\t]*(?:(#[^\r\n]*)|(%s(?:'''|\"\"\"))|(%s)|(%s)|(\\\r?\n)|(\r?\n)|(\w+)|(%s|!=)|(\Z))"
    % (_PREFIX, _NUMBER, _STRING % _PREFIX, _OPS)
)
# The parts that other programs build on: one token and the space before it.
Whitespace = r"[ \f\t]*"
Comment = r"#[^\r\n]*"
Name = r"\w+"
Number = _NUMBER
Triple = _PREFIX + "(?:\'\'\'|\"\"\")"
PseudoToken = Whitespace + "(" + "|".join(
    [r"\\\r?\n|\Z", Comment, Triple, _NUMBER, _OPS + r"|\r?\n", _STRING % _PREFIX, Name]
) + ")"
_ENDS = {
    "'''": re.compile(r"[^'\\]*(?:(?:\\(?:.|\n)|'(?!''))[^'\\]*)*'''"),
    '"""': re.compile(r'[^"\\]*(?:(?:\\(?:.|\n)|"(?!""))[^"\\]*)*"""'),
    "'": re.compile(r"[^\n'\\]*(?:\\.[^\n'\\]*)*('|\\\r?\n)"),
    '"': re.compile(r'[^\n"\\]*(?:\\.[^\n"\\]*)*("|\\\r?\n)'),
}
_COOKIE = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_BLANK = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)")
tabsize = 8


class TokenError(Exception):
    pass


class StopTokenizing(Exception):
    pass


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    def __repr__(self):
        return "TokenInfo(type=%s, string=%r, start=%r, end=%r, line=%r)" % (
            "%d (%s)" % (self.type, tok_name[self.type]),
            self.string, self.start, self.end, self.line,
        )

    @property
    def exact_type(self):
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


def _normal_name(name):
    low = name[:12].lower().replace("_", "-")
    if low == "utf-8" or low.startswith("utf-8-"):
        return "utf-8"
    for latin in ("latin-1", "iso-8859-1", "iso-latin-1"):
        if low == latin or low.startswith(latin + "-"):
            return "iso-8859-1"
    return name


# Name of the encoding, and the lines that were read to find it.
def detect_encoding(readline):
    filename = getattr(getattr(readline, "__self__", None), "name", None)
    bom = False
    default = "utf-8"

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b""

    def cookie_in(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            message = "invalid or missing encoding declaration"
            if filename is not None:
                message += " for " + repr(filename)
            raise SyntaxError(message) from None
        match = _COOKIE.match(text)
        if not match:
            return None
        encoding = _normal_name(match.group(1))
        try:
            lookup(encoding)
        except LookupError:
            message = "unknown encoding: " + encoding
            if filename is not None:
                message = "unknown encoding for %r: %s" % (filename, encoding)
            raise SyntaxError(message) from None
        if bom:
            if encoding != "utf-8":
                message = "encoding problem: utf-8"
                if filename is not None:
                    message = "encoding problem for %r: utf-8" % filename
                raise SyntaxError(message)
            encoding += "-sig"
        return encoding

    first = next_line()
    if first.startswith(BOM_UTF8):
        bom = True
        first = first[3:]
        default = "utf-8-sig"
    if not first:
        return default, []
    encoding = cookie_in(first)
    if encoding:
        return encoding, [first]
    if not _BLANK.match(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return cookie_in(second) or default, [first, second]


def open(filename):
    import builtins

    f = builtins.open(filename, "rb")
    try:
        encoding, _ = detect_encoding(f.readline)
        f.seek(0)
        text = TextIOWrapper(f, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except BaseException:
        f.close()
        raise


def tokenize(readline):
    encoding, consumed = detect_encoding(readline)
    lines = iter(consumed)

    def rest():
        line = next(lines, None)
        return readline() if line is None else line

    return _tokenize(rest, encoding)


def generate_tokens(readline):
    return _tokenize(readline, None)


# The tokens of lines of text, or with an encoding of bytes.
def _tokenize(readline, encoding):
    def lines():
        while True:
            try:
                line = readline()
            except StopIteration:
                return
            if not line:
                return
            yield line if encoding is None else line.decode(name)

    if encoding is not None:
        name = "utf-8" if encoding == "utf-8-sig" else encoding
        yield TokenInfo(ENCODING, name, (0, 0), (0, 0), "")
    for token in _tokens(lines()):
        yield TokenInfo(*token)


# The tokens as a parser wants them: without comments, each operator with its own number.
def _generate_tokens_from_c_tokenizer(source):
    lines = iter(source.splitlines(True))
    for token in generate_tokens(lambda: next(lines, "")):
        if token.type not in (COMMENT, NL):
            yield token._replace(type=token.exact_type)


def _column(line):
    column = at = 0
    for c in line:
        if c == " ":
            column += 1
        elif c == "\t":
            column = (column // tabsize + 1) * tabsize
        elif c == "\f":
            column = 0
        else:
            break
        at += 1
    return column, at


def _end_of_quote(opening):
    return opening[-3:] if opening[-3:] in ("'''", '"""') else opening[-1]


# Plain tuples of what TokenInfo has.
def _tokens(lines):
    number = depth = 0
    indents = [0]
    continued = False
    text = None
    line = last = ""
    while True:
        last = line
        line = next(lines, "")
        number += 1
        at = 0
        end = len(line)
        if text is not None:
            if not line:
                raise TokenError("EOF in multi-line string", start)
            match = quote_end.match(line)
            if match and not (match.lastindex and match.group(1) not in "'\""):
                at = match.end()
                yield STRING, text + line[:at], start, (number, at), text_line + line
                text = None
            elif single and line[-2:] != "\\\n" and line[-3:] != "\\\r\n":
                yield ERRORTOKEN, text + line, start, (number, len(line)), text_line
                text = None
                continue
            else:
                text += line
                text_line += line
                continue
        elif depth == 0 and not continued:
            if not line:
                break
            column, at = _column(line)
            if at == end:
                indents_at_end = indents
                break
            if line[at] in "#\r\n":
                if line[at] == "#":
                    comment = line[at:].rstrip("\r\n")
                    yield COMMENT, comment, (number, at), (number, at + len(comment)), line
                    at += len(comment)
                yield NL, line[at:], (number, at), (number, len(line)), line
                continue
            if column > indents[-1]:
                indents.append(column)
                yield INDENT, line[:at], (number, 0), (number, at), line
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError(
                        "unindent does not match any outer indentation level",
                        ("<tokenize>", number, at, line),
                    )
                indents.pop()
                yield DEDENT, "", (number, at), (number, at), line
        elif not line:
            raise TokenError("EOF in multi-line statement", (number, 0))
        continued = False
        while at < end:
            match = _START.match(line, at)
            if match is None:
                yield ERRORTOKEN, line[at], (number, at), (number, at + 1), line
                at += 1
                continue
            kind = match.lastindex
            if kind == 9:
                break
            first, at = match.span(kind)
            found = match.group(kind)
            if kind == 7:
                yield NAME, found, (number, first), (number, at), line
            elif kind == 8:
                if found in "([{":
                    depth += 1
                elif found in ")]}":
                    depth -= 1
                yield OP, found, (number, first), (number, at), line
            elif kind == 6:
                kind = NL if depth > 0 else NEWLINE
                yield kind, found, (number, first), (number, at), line
            elif kind == 3:
                yield NUMBER, found, (number, first), (number, at), line
            elif kind == 1:
                yield COMMENT, found, (number, first), (number, at), line
            elif kind == 5:
                continued = True
            else:
                quote = _end_of_quote(found) if kind == 2 else found.lstrip("bBrRuUfF")[0]
                single = kind == 4
                if kind == 4 and found[-1] != "\n":
                    yield STRING, found, (number, first), (number, at), line
                    continue
                if kind == 2:
                    match = _ENDS[quote].match(line, at)
                    if match:
                        at = match.end()
                        yield STRING, line[first:at], (number, first), (number, at), line
                        continue
                start = (number, first)
                text = line[first:]
                text_line = line
                quote_end = _ENDS[quote]
                break
    if last and last[-1] not in "\r\n" and not last.strip().startswith("#"):
        place = (number - 1, len(last))
        yield NEWLINE, "", place, (number - 1, len(last) + 1), ""
    for _ in indents[1:]:
        yield DEDENT, "", (number, 0), (number, 0), ""
    yield ENDMARKER, "", (number, 0), (number, 0), ""


# Source text that gives these tokens again: as it was, when they have places.
class Untokenizer:
    def __init__(self):
        self.tokens = []
        self.prev_row = 1
        self.prev_col = 0
        self.encoding = None

    def add_whitespace(self, start):
        row, col = start
        if row < self.prev_row or row == self.prev_row and col < self.prev_col:
            raise ValueError(
                "start (%d,%d) precedes previous end (%d,%d)"
                % (row, col, self.prev_row, self.prev_col)
            )
        lines = row - self.prev_row
        if lines:
            self.tokens.append("\\\n" * lines)
            self.prev_col = 0
        if col > self.prev_col:
            self.tokens.append(" " * (col - self.prev_col))

    def untokenize(self, iterable):
        it = iter(iterable)
        indents = []
        line_start = False
        for t in it:
            if len(t) == 2:
                self.compat(t, it)
                break
            kind, text, start, end, line = t
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                line_start = True
            elif line_start and indents:
                indent = indents[-1]
                if start[1] >= len(indent):
                    self.tokens.append(indent)
                    self.prev_col = len(indent)
                line_start = False
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
        return "".join(self.tokens)

    def compat(self, token, rest):
        indents = []
        line_start = token[0] in (NEWLINE, NL)
        after_string = False

        def tokens():
            yield token
            for t in rest:
                yield t

        for t in tokens():
            kind, text = t[:2]
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += " "
            if kind == STRING:
                if after_string:
                    text = " " + text
                after_string = True
            else:
                after_string = False
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                line_start = True
            elif line_start and indents:
                self.tokens.append(indents[-1])
                line_start = False
            self.tokens.append(text)


def untokenize(iterable):
    ut = Untokenizer()
    text = ut.untokenize(iterable)
    return text.encode(ut.encoding) if ut.encoding is not None else text


if __name__ == "__main__":
    from _tools.sources import tokenize_main

    tokenize_main()
