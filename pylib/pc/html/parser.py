# Tags and text of HTML in turn, as calls of methods; what is wrong is taken as text.

import re
from html import unescape

_ATTRIBUTE = re.compile(
    r"([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']*[^\s>]*)))?"
)
_REFERENCE = re.compile(r"&(?:#([0-9]+|[xX][0-9a-fA-F]+)|([a-zA-Z][a-zA-Z0-9]*));?")
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

    def _move(self, i, j):
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
            at = self._move(at, new)
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
            return self._end_tag(at, end)
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
        found = _REFERENCE.match(data, at)
        if found is None:
            return self._text(at, end, 1)
        if found.end() == len(data) and not end and not found.group().endswith(";"):
            return -1
        if found.group(1):
            self.handle_charref(found.group(1))
        else:
            self.handle_entityref(found.group(2))
        return found.end()

    def _until(self, mark, at, start, handle, end):
        stop = self.rawdata.find(mark, at + start)
        if stop < 0:
            if not end:
                return -1
            handle(self.rawdata[at + start :])
            return len(self.rawdata)
        handle(self.rawdata[at + start : stop])
        return stop + len(mark)

    def _markup(self, at, end):
        data = self.rawdata
        if data.startswith("<!--", at):
            return self._until("-->", at, 4, self.handle_comment, end)
        if data.startswith("<![", at):
            return self._until("]>", at, 3, self.unknown_decl, end)
        if data.startswith("<!", at):
            if data[at + 2 : at + 9].lower() == "doctype":
                return self._until(">", at, 2, self.handle_decl, end)
            return self._until(">", at, 2, self.handle_comment, end)
        if data.startswith("<?", at):
            return self._until(">", at, 2, self.handle_pi, end)
        if data.startswith("</", at):
            return self._end_tag(at, end)
        if _NAME.match(data, at + 1):
            return self._start_tag(at, end)
        if at + 1 == len(data) and not end:
            return -1
        self.handle_data("<")
        return at + 1

    def _end_tag(self, at, end):
        data = self.rawdata
        stop = data.find(">", at)
        if stop < 0:
            if not end:
                return -1
            self.handle_data(data[at:])
            return len(data)
        name = _NAME.match(data, at + 2)
        if name is None:
            if stop > at + 2:
                self.handle_comment(data[at + 2 : stop])
        else:
            self.handle_endtag(name.group().lower())
        return stop + 1

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

    def _start_tag(self, at, end):
        data = self.rawdata
        name = _NAME.match(data, at + 1)
        stop = self._tag_end(name.end())
        if stop < 0:
            if not end:
                return -1
            self.handle_data(data[at:])
            return len(data)
        self._start = data[at:stop]
        tag = self.lasttag = name.group().lower()
        inner = data[name.end() : stop - 1]
        attrs = []
        for found in _ATTRIBUTE.finditer(inner):
            values = [v for v in found.groups()[1:] if v is not None]
            value = unescape(values[0]) if values else None
            attrs.append((found.group(1).lower(), value))
        if inner.endswith("/"):
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop
