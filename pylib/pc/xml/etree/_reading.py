# From documents to trees, or to another target's calls.

from ._elements import Comment, Element, ProcessingInstruction


class ParseError(SyntaxError):
    pass


class XMLPullParser:
    def __init__(self, events=None, *, _parser=None):
        self._events = []
        self._at = 0
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._parser._report(self._events.append, ("end",) if events is None else events)

    def feed(self, data):
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as e:
                self._events.append(e)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        events = self._events
        while events:
            event = events.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event


class TreeBuilder:
    def __init__(
        self,
        element_factory=None,
        *,
        comment_factory=None,
        pi_factory=None,
        insert_comments=False,
        insert_pis=False
    ):
        self._data = []
        self._elem = []
        self._last = None
        self._root = None
        self._tail = None
        self._comment_factory = comment_factory or Comment
        self.insert_comments = insert_comments
        self._pi_factory = pi_factory or ProcessingInstruction
        self.insert_pis = insert_pis
        self._factory = element_factory or Element

    def close(self):
        if self._elem:
            raise AssertionError("missing end tags")
        if self._root is None:
            raise AssertionError("missing toplevel element")
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data):
        self._data.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._elem:
            self._elem[-1].append(element)
        elif self._root is None:
            self._root = element
        self._elem.append(element)
        self._tail = 0
        return element

    def end(self, tag):
        self._flush()
        self._last = self._elem.pop()
        self._tail = 1
        return self._last

    def _single(self, element, insert):
        if insert:
            self._flush()
            self._last = element
            if self._elem:
                self._elem[-1].append(element)
            self._tail = 1
        return element

    def comment(self, text):
        return self._single(self._comment_factory(text), self.insert_comments)

    def pi(self, target, text=None):
        return self._single(self._pi_factory(target, text), self.insert_pis)


class XMLParser:
    def __init__(self, *, target=None, encoding=None):
        from xml.parsers import expat

        self.parser = self._parser = parser = expat.ParserCreate(encoding, "}")
        self.target = self._target = target if target is not None else TreeBuilder()
        self._error = expat.error
        self._names = {}
        self.entity = {}
        self.version = "Expat " + expat.EXPAT_VERSION[6:]
        self._doctype = None
        parser.DefaultHandlerExpand = self._default
        parser.DefaultExpandHandler = self._default
        for method, handler, function in (
            ("start", "StartElementHandler", self._start),
            ("end", "EndElementHandler", self._end),
            ("start_ns", "StartNamespaceDeclHandler", self._start_ns),
            ("end_ns", "EndNamespaceDeclHandler", self._end_ns),
            ("data", "CharacterDataHandler", None),
            ("comment", "CommentHandler", None),
            ("pi", "ProcessingInstructionHandler", self._pi),
        ):
            if hasattr(self.target, method):
                setattr(parser, handler, function or getattr(self.target, method))
        parser.buffer_text = True
        parser.ordered_attributes = 1

    # Reports what a reader of events asked for.
    def _report(self, append, events):
        parser, target = self.parser, self.target
        for event in events:
            if event == "start":
                parser.StartElementHandler = lambda tag, attributes: append(
                    ("start", self._start(tag, attributes))
                )
            elif event == "end":
                parser.EndElementHandler = lambda tag: append(("end", self._end(tag)))
            elif event == "start-ns":
                parser.StartNamespaceDeclHandler = lambda prefix, uri: append(
                    ("start-ns", (prefix or "", uri or ""))
                )
            elif event == "end-ns":
                parser.EndNamespaceDeclHandler = lambda prefix: append(("end-ns", None))
            elif event == "comment":
                parser.CommentHandler = lambda text: append(("comment", target.comment(text)))
            elif event == "pi":
                parser.ProcessingInstructionHandler = lambda name, data: append(
                    ("pi", target.pi(name, data))
                )
            else:
                raise ValueError("unknown event %r" % event)

    def _fix(self, name):
        known = self._names.get(name)
        if known is None:
            known = "{" + name if "}" in name else name
            self._names[name] = known
        return known

    def _start(self, tag, attributes):
        found = {}
        for at in range(0, len(attributes), 2):
            found[self._fix(attributes[at])] = attributes[at + 1]
        return self.target.start(self._fix(tag), found)

    def _end(self, tag):
        return self.target.end(self._fix(tag))

    def _pi(self, target, data):
        return self.target.pi(target, data or None)

    def _start_ns(self, prefix, uri):
        return self.target.start_ns(prefix or "", uri or "")

    def _end_ns(self, prefix):
        return self.target.end_ns(prefix or "")

    # References to entities that the parser leaves to this table.
    def _default(self, text):
        if text[:1] != "&" or text[-1:] != ";":
            return
        try:
            self.target.data(self.entity[text[1:-1]])
        except KeyError:
            parser = self.parser
            line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber
            e = self._error(
                "undefined entity %s: line %d, column %d" % (text, line, column)
            )
            e.code, e.lineno, e.offset = 11, line, column
            raise e from None
        except AttributeError:
            pass

    def _raise(self, value):
        e = ParseError(str(value))
        e.code = value.code
        e.position = value.lineno, value.offset
        raise e from None

    def feed(self, data):
        try:
            self.parser.Parse(data, False)
        except self._error as e:
            self._raise(e)

    def close(self):
        try:
            self.parser.Parse(b"", True)
        except self._error as e:
            self._raise(e)
        close = getattr(self.target, "close", None)
        return close() if close else None

    def flush(self):
        pass
