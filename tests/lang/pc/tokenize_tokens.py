# Tokens of sources, and sources of tokens.

import io
import token
import tokenize

SOURCES = [
    "x = 1 # c\nif x:\n\ty = (2,\n  3)\n\n# end\n",
    "def f(a: int) -> None:\n    '''doc\n    more'''\n    return rb'\\x' + f\"{a}\"\n",
    "a = 0x1F + 1_000.5e-3j + 0b1 << 2 ** 3 // 4 != 5 ... := ->",
    "x = 'a\\\nb'\ny \\\n = 2",
    "$ ? !",
]
for source in SOURCES:
    found = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for t in found:
        print(token.tok_name[t.type], token.tok_name[t.exact_type], repr(t.string), t.start, t.end)
    print(tokenize.untokenize(found) == source)
    print(repr(tokenize.untokenize([t[:2] for t in found])))
for source in ("x = (1", "'''a", "if 1:\n    a\n  b\n"):
    try:
        list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, IndentationError) as e:
        print(type(e).__name__, e.args[0])
for data in (b"x\n", b"\xef\xbb\xbfx\n", b"# -*- coding: latin-1 -*-\nx", b"\n# coding=utf-8\n"):
    print(tokenize.detect_encoding(io.BytesIO(data).readline))
    print(next(tokenize.tokenize(io.BytesIO(data).readline)))
try:
    tokenize.detect_encoding(io.BytesIO(b"# coding: nope\n").readline)
except SyntaxError as e:
    print(e)
