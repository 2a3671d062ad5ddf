# The canonical form of XML 2.0: attributes in order, no short tags, prefixes where they are used.

from ._writing import _escape_cdata, _namespace_map


# The target of a parser, which writes what it is told.
class C14NWriterTarget:
    def __init__(
        self,
        write,
        *,
        with_comments=False,
        strip_text=False,
        rewrite_prefixes=False,
        qname_aware_tags=None,
        qname_aware_attrs=None,
        exclude_attrs=None,
        exclude_tags=None
    ):
        self._write = write
        self._data = []
        self._with_comments = with_comments
        self._strip = strip_text
        self._rewrite = rewrite_prefixes
        self._without = set(exclude_attrs or ())
        self._without_tags = set(exclude_tags or ())
        self._declared = [{"http://www.w3.org/XML/1998/namespace": "xml"}]
        self._in_scope = [[]]
        self._new = []
        self._ignored = 0
        self._depth = 0
        self._seen_root = False
        self._names = {}
        self._preserve = [False]

    def _prefix(self, uri):
        if self._rewrite:
            if uri not in self._names:
                self._names[uri] = "n%d" % len(self._names)
            return self._names[uri]
        for pairs in reversed(self._in_scope + [self._new]):
            for prefix, known in reversed(pairs):
                if known == uri:
                    return prefix
        if uri in _namespace_map:
            return _namespace_map[uri]
        raise ValueError("Namespace %r of name is not declared in scope" % uri)

    def start_ns(self, prefix, uri):
        if not self._ignored:
            self._new.append((prefix, uri))

    def data(self, data):
        if not self._ignored:
            self._data.append(data)

    def _flush(self):
        text = "".join(self._data)
        self._data = []
        if self._strip and not self._preserve[-1]:
            text = text.strip()
        if self._depth and text:
            text = _escape_cdata(text).replace("\r", "&#xD;")
            self._write(text)

    def start(self, tag, attrs):
        if self._ignored or tag in self._without_tags:
            self._ignored += 1
            return
        self._flush()
        self._in_scope.append(self._new)
        self._new = []
        known = dict(self._declared[-1])
        fresh = []

        def written(name, is_attribute):
            if name[:1] != "{":
                if not is_attribute and known.get(None):
                    known[None] = ""
                    fresh.append(("", ""))
                return name
            uri, local = name[1:].rsplit("}", 1)
            prefix = known.get(uri)
            if prefix is None or is_attribute and not prefix:
                prefix = self._prefix(uri)
                known[uri] = prefix
                if not prefix:
                    known[None] = uri
                fresh.append((prefix, uri))
            return prefix + ":" + local if prefix else local

        name = written(tag, False)
        pairs = []
        for key, value in sorted(
            [(k, v) for k, v in attrs.items() if k not in self._without],
            key=lambda pair: tuple(pair[0][1:].rsplit("}", 1)) if "}" in pair[0] else ("", pair[0]),
        ):
            pairs.append((written(key, True), value))
        self._declared.append(known)
        space = attrs.get("{http://www.w3.org/XML/1998/namespace}space")
        self._preserve.append(space == "preserve" if space else self._preserve[-1])
        self._write("<" + name)
        for prefix, uri in sorted(fresh):
            self._write(' xmlns%s="%s"' % (":" + prefix if prefix else "", _c14n(uri)))
        for key, value in pairs:
            self._write(' %s="%s"' % (key, _c14n(value)))
        self._write(">")
        self._depth += 1
        self._seen_root = True
        self._open = getattr(self, "_open", [])
        self._open.append(name)

    def end(self, tag):
        if self._ignored:
            self._ignored -= 1
            return
        self._flush()
        self._write("</" + self._open.pop() + ">")
        self._preserve.pop()
        self._depth -= 1
        self._declared.pop()
        self._in_scope.pop()

    def _outside(self, text):
        if self._depth:
            self._flush()
            self._write(text)
        else:
            self._write("\n" + text if self._seen_root else text + "\n")

    def comment(self, text):
        if self._with_comments and not self._ignored:
            self._outside("<!--%s-->" % _escape_cdata(text).replace("\r", "&#xD;"))

    def pi(self, target, data=None):
        if not self._ignored:
            self._outside("<?%s %s?>" % (target, data) if data else "<?%s?>" % target)


def _c14n(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return text.replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;")
