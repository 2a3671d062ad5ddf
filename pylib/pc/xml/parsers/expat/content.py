# The models of declared elements as nested tuples: (kind, how often, name, children).

import re

from . import model

_QUANTITY = {"": 0, "?": 1, "*": 2, "+": 3}
_PART = re.compile(r"\s*([(),|]|#PCDATA|[^\s(),|?*+]+)\s*([?*+]?)")


def content_model(text):
    if text == "EMPTY":
        return (model.XML_CTYPE_EMPTY, 0, None, ())
    if text == "ANY":
        return (model.XML_CTYPE_ANY, 0, None, ())
    stack = [[]]
    kinds = []
    for match in _PART.finditer(text):
        part, often = match.groups()
        if part == "(":
            stack.append([])
            kinds.append(model.XML_CTYPE_SEQ)
        elif part == ")" and kinds:
            children = tuple(stack.pop())
            stack[-1].append((kinds.pop(), _QUANTITY[often], None, children))
        elif part == "|" and kinds and kinds[-1] != model.XML_CTYPE_MIXED:
            kinds[-1] = model.XML_CTYPE_CHOICE
        elif part == "#PCDATA" and kinds:
            kinds[-1] = model.XML_CTYPE_MIXED
        elif part not in ",|":
            stack[-1].append((model.XML_CTYPE_NAME, _QUANTITY[often], part, ()))
    return stack[0][0] if stack[0] else (model.XML_CTYPE_ANY, 0, None, ())
