# The part of XPath that `find` and its relatives know.

import re

_TOKEN = re.compile(
    r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|"
    r"((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+"
)
_cache = {}


def _tokens(pattern, namespaces):
    default = namespaces.get("") if namespaces else None
    is_attribute = False
    for match in _TOKEN.finditer(pattern):
        text, sign, tag = match.groups()
        if tag and tag[0] != "{":
            prefix, colon, local = tag.partition(":")
            if colon:
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix)
                yield "", "{%s}%s" % (namespaces[prefix], local)
            elif default and not is_attribute:
                yield "", "{%s}%s" % (default, tag)
            else:
                yield "", tag
            is_attribute = False
        elif text or sign or tag:
            yield text or sign or "", tag or ""
            is_attribute = sign == "@"


class _Context:
    def __init__(self, root):
        self.root = root
        self.parents = None

    def parent_of(self, element):
        if self.parents is None:
            self.parents = {}
            for parent in self.root.iter():
                for child in parent:
                    self.parents[child] = parent
        return self.parents.get(element)


def _is_wild(tag):
    return tag[:3] == "{*}" or tag[-2:] == "}*"


def _wild(tag):
    if tag == "{*}*":
        return lambda e: True
    if tag == "{}*":
        return lambda e: isinstance(e.tag, str) and e.tag[:1] != "{"
    if tag[:3] == "{*}":
        local, suffix = tag[3:], tag[2:]
        return lambda e: isinstance(e.tag, str) and (
            e.tag == local or e.tag[:1] == "{" and e.tag.endswith(suffix)
        )
    start = tag[:-1]
    return lambda e: isinstance(e.tag, str) and e.tag.startswith(start)


def _children(token):
    tag = token[1]
    if tag[:2] == "{}":
        tag = tag[2:]
    if _is_wild(token[1]):
        fits = _wild(token[1])

        def select(context, result):
            for element in result:
                for child in element:
                    if fits(child):
                        yield child

    else:

        def select(context, result):
            for element in result:
                for child in element:
                    if child.tag == tag:
                        yield child

    return select


def _star(context, result):
    for element in result:
        for child in element:
            yield child


def _self(context, result):
    return result


def _parents(context, result):
    seen = []
    for element in result:
        parent = context.parent_of(element)
        if parent is not None and not any(parent is p for p in seen):
            seen.append(parent)
            yield parent


def _descendants(tag):
    fits = _wild(tag) if _is_wild(tag) else None
    if tag[:2] == "{}" and fits is None:
        tag = tag[2:]

    def select(context, result):
        for element in result:
            for one in element.iter(None if fits else tag):
                if one is not element and (fits is None or fits(one)):
                    yield one

    return select


def _predicate(next_token):
    signature = []
    values = []
    while True:
        token = next_token()
        if token == ("", ""):
            continue
        if token[0] == "]":
            break
        if token[0] and token[0][:1] in "'\"":
            token = "'", token[0][1:-1]
        signature.append(token[0] or "-")
        values.append(token[1])
    signature = "".join(signature)
    if signature == "@-":
        key = values[1]
        return lambda context, result: (e for e in result if e.get(key) is not None)
    if signature in ("@-='", "@-!='"):
        key, value = values[1], values[-1]
        if "!" in signature:
            return lambda context, result: (
                e for e in result if e.get(key) is not None and e.get(key) != value
            )
        return lambda context, result: (e for e in result if e.get(key) == value)
    if signature == "-" and not re.match(r"-?\d+$", values[0]):
        tag = values[0]
        return lambda context, result: (e for e in result if e.find(tag) is not None)
    text_of = signature in (".='", ".!='")
    if text_of or signature in ("-='", "-!='") and not re.match(r"-?\d+$", values[0]):
        tag, value, other = values[0], values[-1], "!" in signature
        if text_of:
            return lambda context, result: (
                e for e in result if ("".join(e.itertext()) != value) == other
            )
        return lambda context, result: (
            e
            for e in result
            if any(("".join(c.itertext()) != value) == other for c in e.findall(tag))
        )
    if signature in ("-", "-()", "-()-"):
        return _position(signature, values)
    raise SyntaxError("invalid predicate")


def _position(signature, values):
    if signature == "-":
        index = int(values[0]) - 1
        if index < 0:
            raise SyntaxError("XPath position >= 1 expected")
    else:
        if values[0] != "last":
            raise SyntaxError("unsupported function")
        index = -1
        if signature == "-()-":
            try:
                index = int(values[2]) - 1
            except ValueError:
                raise SyntaxError("unsupported expression") from None
            if index > -2:
                raise SyntaxError("XPath offset from last() must be negative")

    def select(context, result):
        for element in result:
            parent = context.parent_of(element)
            if parent is None:
                continue
            same = list(parent.findall(element.tag))
            if -len(same) <= index < len(same) and same[index] is element:
                yield element

    return select


def _compiled(path, namespaces):
    if path[-1:] == "/":
        path += "*"
    key = (path,) + tuple(sorted(namespaces.items())) if namespaces else (path,)
    if key in _cache:
        return _cache[key]
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    tokens = list(_tokens(path, namespaces))
    at = 0

    def next_token():
        nonlocal at
        if at >= len(tokens):
            raise SyntaxError("invalid path")
        at += 1
        return tokens[at - 1]

    steps = []
    while at < len(tokens):
        token = next_token()
        if token[0] == "/":
            if not steps and at == 1:
                raise SyntaxError("cannot use absolute path on element")
            continue
        if token[0] == "//":
            after = next_token()
            if after[0] == "*":
                steps.append(_descendants("*"))
            elif not after[0]:
                steps.append(_descendants(after[1]))
            else:
                raise SyntaxError("invalid descendant")
        elif token[0] == "*":
            steps.append(_star)
        elif token[0] == ".":
            steps.append(_self)
        elif token[0] == "..":
            steps.append(_parents)
        elif token[0] == "[":
            steps.append(_predicate(next_token))
        elif not token[0]:
            steps.append(_children(token))
        else:
            raise SyntaxError("invalid path")
    if len(_cache) > 100:
        _cache.clear()
    _cache[key] = steps
    return steps


def iterfind(elem, path, namespaces=None):
    context = _Context(elem)
    result = [elem]
    for step in _compiled(path, namespaces):
        result = step(context, result)
    return iter(result)


def find(elem, path, namespaces=None):
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return "" if found.text is None else found.text
