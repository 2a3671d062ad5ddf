# Ends of lines.


# Which ends were seen, as bits; the value of `newlines` for each set of them.
_LF, _CR, _CRLF = 1, 2, 4
_SEEN = (
    None,
    "\n",
    "\r",
    ("\r", "\n"),
    "\r\n",
    ("\n", "\r\n"),
    ("\r", "\r\n"),
    ("\r", "\n", "\r\n"),
)


# Decodes, and makes every end of a line `\n` if `translate` says so. A `\r` at the end is kept
# back until it is known what follows.
class IncrementalNewlineDecoder:
    def __init__(self, decoder, translate, errors="strict"):
        self.decoder = decoder
        self.translate = translate
        self.errors = errors
        self._cr = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if not isinstance(text, str):
            kind = type(text).__name__
            raise TypeError("decoder should return a string result, not '%s'" % kind)
        if self._cr and (text or final):
            text = "\r" + text
            self._cr = False
        elif "\r" not in text:
            if self._seen & _LF == 0 and "\n" in text:
                self._seen |= _LF
            return text
        if text[-1:] == "\r" and not final:
            text = text[:-1]
            self._cr = True
        pairs = text.count("\r\n")
        if pairs:
            self._seen |= _CRLF
        if text.count("\r") > pairs:
            self._seen |= _CR
        if text.count("\n") > pairs:
            self._seen |= _LF
        if self.translate:
            if pairs:
                text = text.replace("\r\n", "\n")
            text = text.replace("\r", "\n")
        return text

    def getstate(self):
        data, flag = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flag << 1 | self._cr

    def setstate(self, state):
        data, flag = state
        self._cr = bool(flag & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flag >> 1))

    def reset(self):
        self._cr = False
        self._seen = 0
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return _SEEN[self._seen]


IncrementalNewlineDecoder.__module__ = "_io"


# What a line ends with: the place behind it in `text`, from `start`; 0 if it has no end.
def end_of_line(text, start, newline):
    if newline:
        at = text.find(newline, start)
        return at + len(newline) if at >= 0 else 0
    lf = text.find("\n", start)
    if newline is None:
        return lf + 1
    cr = text.find("\r", start, lf if lf >= 0 else len(text))
    if cr < 0:
        return lf + 1
    return cr + 2 if lf == cr + 1 else cr + 1


def check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError("newline must be str or None, not " + type(newline).__name__)
    if newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError("illegal newline value: " + newline)
