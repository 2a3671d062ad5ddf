# Whether a text is a whole statement, or goes on.

import warnings

__all__ = ["compile_command", "Compile", "CommandCompiler"]

PyCF_ALLOW_INCOMPLETE_INPUT = 0x4000
PyCF_DONT_IMPLY_DEDENT = 0x200


def _fails(compiler, source, filename, symbol):
    try:
        compiler(source, filename, symbol)
    except SyntaxError as e:
        return e
    return None


# The code; None if more lines may make it whole.
def _maybe(compiler, source, filename, symbol):
    lines = [line.strip() for line in source.split("\n")]
    if not any([line and line[0] != "#" for line in lines]) and symbol != "eval":
        source = "pass"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (SyntaxWarning, DeprecationWarning))
        try:
            code = compiler(source, filename, symbol)
        except SyntaxError:
            code = None
        if code is not None:
            # A block at the prompt goes on until an empty line.
            last = source.split("\n")[-1]
            goes_on = "\n" not in source or last[:1] in (" ", "\t") and last.strip()
            return None if symbol == "single" and goes_on and _is_compound(source) else code
        if _goes_on(compiler, source, filename, symbol):
            return None
    return compiler(source, filename, symbol)


_HEADS = ("if", "for", "while", "with", "try", "def", "class", "async", "match")


# A compound statement at the prompt goes on until an empty line.
def _is_compound(source):
    words = source.replace(":", " ").split(None, 1)
    return bool(words) and (words[0] in _HEADS or source[0] == "@")


# Does more text make another error, or none?
def _goes_on(compiler, source, filename, symbol):
    first = _fails(compiler, source + "\n", filename, symbol)
    if first is None:
        return True
    for more in (" \\\n x", "\n x", "\n pass", ")", "]", "}", "'''", '"""'):
        other = _fails(compiler, source + more, filename, symbol)
        if other is None and not (more == "\n pass" and source.rstrip()[-1:] != ":"):
            return True
    return _is_open(source)


# Is a bracket or a text in three quotes open at the end?
def _is_open(source):
    depth, quote, at = [], None, 0
    pairs = {")": "(", "]": "[", "}": "{"}
    while at < len(source):
        c = source[at]
        if quote is not None:
            if c == "\\":
                at += 1
            elif source.startswith(quote, at):
                at += len(quote) - 1
                quote = None
            elif c == "\n" and len(quote) == 1:
                return False
        elif c == "#":
            end = source.find("\n", at)
            at = len(source) if end < 0 else end
        elif c in "'\"":
            quote = c * 3 if source.startswith(c * 3, at) else c
            at += len(quote) - 1
        elif c in "([{":
            depth.append(c)
        elif c in pairs and (not depth or depth.pop() != pairs[c]):
            return False
        at += 1
    lines = source.rstrip(" \t").split("\n")
    return bool(depth) or quote is not None and len(quote) == 3 or lines[-1][-1:] == "\\"


def _compile(source, filename, symbol):
    return compile(source, filename, symbol)


def compile_command(source, filename="<input>", symbol="single"):
    return _maybe(_compile, source, filename, symbol)


# Remembers the statements `from __future__ import`, of which none changes anything any more.
class Compile:
    def __init__(self):
        self.flags = PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT

    def __call__(self, source, filename, symbol):
        return compile(source, filename, symbol)


class CommandCompiler:
    def __init__(self):
        self.compiler = Compile()

    def __call__(self, source, filename="<input>", symbol="single"):
        return _maybe(self.compiler, source, filename, symbol)
