# Where a definition ends, told from its tokens: for `inspect`.

import tokenize


class EndOfBlock(Exception):
    pass


# Takes the tokens of a source one after the other, as `tokenize` makes them, and raises EndOfBlock
# with the first that is behind the definition; `last` is the number of the definition's last line.
class BlockFinder:
    def __init__(self):
        self.indent = 0
        self.last = 1
        # Has the definition's own line been seen; are we in a line whose tokens do not matter?
        self.started = self.passline = False
        self.islambda = self.indecorator = False

    def tokeneater(self, type, token, start, end, line):
        if type == tokenize.NEWLINE:
            self._line_ends(start[0])
        elif not (self.started or self.indecorator):
            self._begin(token)
        elif type in (tokenize.INDENT, tokenize.DEDENT):
            self._shift(1 if type == tokenize.INDENT else -1)
        elif type == tokenize.COMMENT:
            if self.indent and start[1] > 0:
                self.last = max(self.last, start[0])
        elif type != tokenize.NL and not (self.passline or self.indent):
            raise EndOfBlock

    def _begin(self, token):
        self.indecorator = token == "@"
        self.started = token in ("def", "class", "lambda")
        self.islambda = token == "lambda"
        self.passline = True

    def _line_ends(self, number):
        self.passline = False
        self.last = number
        if self.islambda:
            raise EndOfBlock
        self.indecorator = False

    def _shift(self, by):
        self.indent += by
        if by < 0 and self.indent <= 0:
            raise EndOfBlock


# The lines of the definition at the start of the lines.
def getblock(lines):
    finder = BlockFinder()
    margin = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    reader = iter([line.removeprefix(margin) for line in lines])
    try:
        for token in tokenize.generate_tokens(lambda: next(reader, "")):
            finder.tokeneater(*token)
    except (EndOfBlock, tokenize.TokenError, SyntaxError):
        pass
    return lines[: finder.last]
