# Values of literals. There are no trees of programs: the compiler keeps none.

_PAIRS = {"(": ")", "[": "]", "{": "}"}


# A number, a text, a name of a constant, or a container of these. What stands in the text is
# checked before it is evaluated: nothing but literals may be in it.
def literal_eval(node_or_string):
    if not isinstance(node_or_string, str):
        raise ValueError("malformed node or string: " + repr(node_or_string))
    text = node_or_string.strip(" \t")
    compile(text, "<literal>", "eval")
    _check(text)
    return eval(text, {"__builtins__": {}, "set": set})


def _malformed(text):
    return ValueError("malformed node or string: " + text)


# Kinds of tokens in turn: a value may not follow one, so that nothing is called or indexed, and an
# operator is a sign, or joins the parts of a complex number.
def _check(text):
    at = 0
    before = ""
    stack = []
    while at < len(text):
        c = text[at]
        if c in " \t\n\r\\":
            at += 1
            continue
        if c == "#":
            while at < len(text) and text[at] != "\n":
                at += 1
            continue
        if c.isalpha() or c == "_":
            end = at
            while end < len(text) and (text[end].isalnum() or text[end] == "_"):
                end += 1
            word = text[at:end]
            if text[end : end + 1] in ("'", '"') and word.lower() in ("r", "u", "b", "br", "rb"):
                at = end
                continue
            if word == "set" and text[end:].replace(" ", "")[:2] == "()":
                at = text.index(")", end) + 1
            elif word in ("None", "True", "False"):
                at = end
            else:
                raise _malformed(text)
            kind = "value"
        elif c in "'\"":
            at = _text_end(text, at)
            if before == "text":
                continue
            kind = "text"
        elif c.isdigit() or c == "." and text[at + 1 : at + 2].isdigit():
            at = _number_end(text, at)
            kind = "number"
        elif c in _PAIRS:
            stack.append(_PAIRS[c])
            kind = "open"
            at += 1
        elif c in ")]}":
            if not stack or stack.pop() != c:
                raise _malformed(text)
            at += 1
            before = "value"
            continue
        elif c in "+-":
            if before not in ("", "open", "comma", "sign", "number"):
                raise _malformed(text)
            kind = "sign"
            at += 1
        elif c in ",:":
            kind = "comma"
            at += 1
        else:
            raise _malformed(text)
        if kind in ("value", "text", "open") and before in ("value", "text", "number", "sign"):
            raise _malformed(text)
        before = kind


def _text_end(text, at):
    quote = text[at]
    if text.startswith(quote * 3, at):
        quote *= 3
    at += len(quote)
    while not text.startswith(quote, at):
        at += 2 if text[at] == "\\" else 1
    return at + len(quote)


def _number_end(text, at):
    hexadecimal = text[at : at + 2].lower() == "0x"
    while at < len(text):
        c = text[at]
        if c in "+-":
            if hexadecimal or text[at - 1] not in "eE":
                break
        elif not (c.isalnum() or c in "._"):
            break
        at += 1
    return at


class AST:
    pass


class NodeVisitor:
    def visit(self, node):
        visitor = getattr(self, "visit_" + type(node).__name__, self.generic_visit)
        return visitor(node)

    def generic_visit(self, node):
        for name in getattr(node, "_fields", ()):
            value = getattr(node, name, None)
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, AST):
                    self.visit(item)
