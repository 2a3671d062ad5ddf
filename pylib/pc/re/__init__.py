# What programs for PCs expect of `re` beyond the built-in module.

from ure import *
import ure as _re

NOFLAG = 0
L = LOCALE = 4
T = TEMPLATE = 1
RegexFlag = int
PatternError = error


def purge():
    pass


# Cuts a text into tokens: each rule is a pattern and what to do with what it matches.
class Scanner:
    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._rules = [(_re.compile(pattern, flags), action) for pattern, action in lexicon]

    def scan(self, string):
        found = []
        at = 0
        while True:
            for pattern, action in self._rules:
                match = pattern.match(string, at)
                if match is not None and match.end() > at:
                    break
            else:
                return found, string[at:]
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                found.append(action)
            at = match.end()
