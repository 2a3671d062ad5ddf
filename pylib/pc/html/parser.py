# Tags and text of HTML in turn, as calls of methods; what is wrong is taken as text.

import re
from html import unescape

# Under these names parsers that are derived from this one know what they change or use.
charref = re.compile(r"&#([0-9]+|[xX][0-9a-fA-F]+);?")
entityref = re.compile(r"&([a-zA-Z][a-zA-Z0-9]*);?")
endendtag = re.compile(">")
tagfind_tolerant = re.compile(r"([a-zA-Z][^\s/>\0]*)(?:\s|/(?!>))*")
attrfind_tolerant = re.compile(
    r"([^\s/>=][^\s/>=]*)(\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>\"']*[^\s>]*))?(?:\s|/(?!>))*"
)

_ATTRIBUTE = re.compile(
    r"((?<=['\"\s/])[^\s/>][^\s/=>]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']*[^\s>]*)))?"
)
_NAME = re.compile(r"[a-zA-Z][^\s/>\0]*")


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.cdata_elem = None
        self.lasttag = "???"
        self._start = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        self.rawdata += data
        self.goahead(False)

    def close(self):
        self.goahead(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._start

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    # Overridden by what uses the parser.
    def handle_starttag(self, tag, attrs):
        pass

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def unknown_decl(self, data):
        pass

    # Counts lines and columns of what was read.
    def updatepos(self, i, j):
        text = self.rawdata[i:j]
        lines = text.count("\n")
        if lines:
            self.lineno += lines
            self.offset = len(text) - text.rindex("\n") - 1
        else:
            self.offset += len(text)
        return j

    def goahead(self, end):
        at = 0
        while at < len(self.rawdata):
            new = self._next(at, end)
            if new < 0:
                break
            at = self.updatepos(at, new)
        self.rawdata = self.rawdata[at:]

    # Behind what begins at `at`; -1 if that is not complete yet.
    def _next(self, at, end):
        data = self.rawdata
        if self.cdata_elem is not None:
            found = re.search("</" + self.cdata_elem + r"(?=[\s/>])", data[at:], re.I)
            if found is None:
                if not end:
                    return -1
                self.handle_data(data[at:])
                return len(data)
            stop = at + found.start()
            if stop > at:
                self.handle_data(data[at:stop])
                return stop
            self.clear_cdata_mode()
            return self._markup(at, end)
        if data[at] == "<":
            return self._markup(at, end)
        if data[at] == "&" and not self.convert_charrefs:
            return self._reference(at, end)
        return self._text(at, end)

    def _text(self, at, end, start=0):
        data = self.rawdata
        stop = data.find("<", at + start)
        if not self.convert_charrefs:
            amp = data.find("&", at + start)
            if amp >= 0 and (stop < 0 or amp < stop):
                stop = amp
        if stop < 0:
            if self.convert_charrefs and not end:
                # A reference at the end may go on.
                amp = data.rfind("&", max(at, len(data) - 34))
                if amp >= 0 and not re.search(r"[\s;]", data[amp:]):
                    return -1
            stop = len(data) if stop < 0 else stop
        text = data[at:stop]
        self.handle_data(unescape(text) if self.convert_charrefs else text)
        return stop

    def _reference(self, at, end):
        data = self.rawdata
        handle = self.handle_charref
        found = charref.match(data, at)
        if found is None:
            handle = self.handle_entityref
            found = entityref.match(data, at)
        if found is None:
            return self._text(at, end, 1)
        if found.end() == len(data) and not end and not found.group().endswith(";"):
            return -1
        handle(found.group(1))
        return found.end()

    def _markup(self, at, end):
        data = self.rawdata
        if data.startswith("<!--", at):
            stop = self.parse_comment(at)
        elif data.startswith("<!", at):
            stop = self.parse_html_declaration(at)
        elif data.startswith("<?", at):
            stop = self.parse_pi(at)
        elif data.startswith("</", at):
            stop = self.parse_endtag(at)
        elif _NAME.match(data, at + 1):
            stop = self.parse_starttag(at)
        elif at + 1 == len(data) and not end:
            return -1
        else:
            self.handle_data("<")
            return at + 1
        return self._unfinished(at) if stop < 0 and end else stop

    # What is not complete at the end of the document: text, or as much of a comment as there is.
    def _unfinished(self, at):
        data = self.rawdata
        for start, handle in (
            ("<!--", self.handle_comment),
            ("<![", self.unknown_decl),
            ("<!doctype", lambda text: self.handle_decl(data[at + 2 : at + 9] + text)),
            ("<!", self.handle_comment),
            ("<?", self.handle_pi),
            ("", self.handle_data),
        ):
            if data[at : at + len(start)].lower() == start:
                handle(data[at + len(start) :])
                return len(data)

    # These return what is behind the construct at `i`, or -1 if it is not complete yet.

    def _until(self, mark, i, start, handle):
        stop = self.rawdata.find(mark, i + start)
        if stop < 0:
            return -1
        handle(self.rawdata[i + start : stop])
        return stop + len(mark)

    def parse_comment(self, i, report=True):
        return self._until("-->", i, 4, self.handle_comment if report else len)

    def parse_bogus_comment(self, i, report=True):
        return self._until(">", i, 2, self.handle_comment if report else len)

    def parse_pi(self, i):
        return self._until(">", i, 2, self.handle_pi)

    def parse_html_declaration(self, i):
        if self.rawdata.startswith("<![", i):
            return self._until("]>", i, 3, self.unknown_decl)
        if self.rawdata[i + 2 : i + 9].lower() == "doctype":
            return self._until(">", i, 2, self.handle_decl)
        return self.parse_bogus_comment(i)

    def parse_endtag(self, i):
        data = self.rawdata
        stop = data.find(">", i)
        if stop < 0:
            return -1
        name = _NAME.match(data, i + 2)
        if name is not None:
            self.handle_endtag(name.group().lower())
        elif stop > i + 2:
            return self.parse_bogus_comment(i)
        return stop + 1

    def check_for_whole_start_tag(self, i):
        return self._tag_end(_NAME.match(self.rawdata, i + 1).end())

    # Behind the `>` that closes the tag; one in quotes does not.
    def _tag_end(self, at):
        data = self.rawdata
        while at < len(data):
            c = data[at]
            if c == ">":
                return at + 1
            if c == "=":
                at += 1
                while data[at : at + 1].isspace():
                    at += 1
                if data[at : at + 1] in ("'", '"'):
                    at = data.find(data[at], at + 1)
                    if at < 0:
                        return -1
                    at += 1
                continue
            at += 1
        return -1

    def parse_starttag(self, i):
        data = self.rawdata
        stop = self.check_for_whole_start_tag(i)
        if stop < 0:
            return -1
        self._start = data[i:stop]
        name = _NAME.match(data, i + 1)
        tag = self.lasttag = name.group().lower()
        inner = data[name.end() : stop - 1]
        # A slash at the end of a value without quotes is the value's.
        attrs, last = [], 0
        for found in _ATTRIBUTE.finditer(inner):
            last = found.end()
            values = [v for v in found.groups()[1:] if v is not None]
            value = unescape(values[0]) if values else None
            attrs.append((found.group(1).lower(), value))
        if inner[last:].endswith("/"):
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop
