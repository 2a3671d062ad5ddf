# What parsers of SGML and its kin have in common: places, comments, declarations.

import re

_COMMENT_END = re.compile(r"--\s*>")
_NAME = re.compile(r"[a-zA-Z][-_.a-zA-Z0-9]*\s*")
# Parts of a declaration: texts in quotation marks, comments, its end.
_PART = re.compile(r"\"[^\"]*\"|'[^']*'|--.*?--|[\[\]>]", re.DOTALL)
_SECTION_END = {
    name: re.compile(r"]\s*]\s*>") for name in ("temp", "cdata", "ignore", "include", "rcdata")
}
_SECTION_END.update({name: re.compile(r"]\s*>") for name in ("if", "else", "endif")})


class ParserBase:
    def __init__(self):
        if self.__class__ is ParserBase:
            raise RuntimeError("_markupbase.ParserBase must be subclassed")

    def reset(self):
        self.lineno, self.offset = 1, 0

    def getpos(self):
        return self.lineno, self.offset

    # Counts the lines from `i` to `j`; the result is `j`.
    def updatepos(self, i, j):
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - (self.rawdata.rindex("\n", i, j) + 1)
            else:
                self.offset += j - i
        return j

    def unknown_decl(self, data):
        pass

    # Where `<!…>` at `i` ends; -1 if its end has not come.
    def parse_declaration(self, i):
        data, j = self.rawdata, i + 2
        assert data[i:j] == "<!", "unexpected call to parse_declaration"
        if data[j : j + 1] == ">":
            return j + 1
        if data[j : j + 1] in ("-", ""):
            return -1 if len(data) < j + 2 else self.parse_comment(i)
        if data[j] == "[":
            return self.parse_marked_section(i)
        kind, _ = self._scan_name(j, i)
        depth = 0
        for part in _PART.finditer(data, j):
            text = part.group()
            depth += (text == "[") - (text == "]")
            if text == ">" and depth <= 0:
                told = self.handle_decl if kind == "doctype" else self.unknown_decl
                told(data[j : part.start()])
                return part.end()
        return -1

    def parse_marked_section(self, i, report=1):
        data = self.rawdata
        assert data[i : i + 3] == "<![", "unexpected call to parse_marked_section()"
        name, j = self._scan_name(i + 3, i)
        if j < 0:
            return j
        if name not in _SECTION_END:
            raise AssertionError("unknown status keyword %r in marked section" % data[i + 3 : j])
        end = _SECTION_END[name].search(data, i + 3)
        if not end:
            return -1
        if report:
            self.unknown_decl(data[i + 3 : end.start()])
        return end.end()

    def parse_comment(self, i, report=1):
        data = self.rawdata
        if data[i : i + 4] != "<!--":
            raise AssertionError("unexpected call to parse_comment()")
        end = _COMMENT_END.search(data, i + 4)
        if not end:
            return -1
        if report:
            self.handle_comment(data[i + 4 : end.start()])
        return end.end()

    # The name at `i` in small letters and where it ends; -1 if more of it may come.
    def _scan_name(self, i, declstartpos):
        data = self.rawdata
        found = _NAME.match(data, i)
        if i == len(data) or found and found.end() == len(data):
            return None, -1
        if not found:
            self.updatepos(declstartpos, i)
            raise AssertionError("expected name token at %r" % data[declstartpos : i + 20])
        return found.group().strip().lower(), found.end()
