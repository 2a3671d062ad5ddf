# The dialect of a text, guessed from it.

import re
from io import StringIO

from ._dialects import QUOTE_MINIMAL, Dialect, Error
from ._reader import reader

__name__ = "csv"


# Guesses a dialect: the delimiter is the character that most lines have equally often.
class Sniffer:
    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, space = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, space = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = space
        return dialect

    def _by_quotes(self, sample, delimiters):
        counts, spaces, quotes = {}, 0, {}
        for quote in "\"'":
            body = "%s[^%s\n]*%s" % (quote, quote, quote)
            for pattern in (
                "([^\\w\n\"'])( ?)" + body + "([^\\w\n\"'])?",
                "(?:^|\n)" + body + "([^\\w\n\"'])( ?)",
            ):
                for match in re.finditer(pattern, sample):
                    delimiter = match.group(1)
                    quotes[quote] = quotes.get(quote, 0) + 1
                    if delimiters is None or delimiter in delimiters:
                        counts[delimiter] = counts.get(delimiter, 0) + 1
                    if match.group(2):
                        spaces += 1
        if not quotes:
            return "", False, None, 0
        quote = max(quotes, key=quotes.get)
        if not counts:
            return quote, False, "", 0
        delimiter = max(counts, key=counts.get)
        doubled = '%s[^%s\n]*%s%s[^%s\n]*%s' % ((quote,) * 6)
        return quote, bool(re.search(doubled, sample)), delimiter, counts[delimiter] == spaces

    def _by_counts(self, sample, delimiters):
        lines = [line for line in sample.split("\n") if line]
        if not lines:
            return "", 0
        found = {}
        for c in [chr(n) for n in range(127)]:
            if c.isalpha() or c.isdigit() or c in "\r\"'._":
                continue
            if delimiters is not None and c not in delimiters:
                continue
            counts = {}
            for line in lines:
                n = line.count(c)
                counts[n] = counts.get(n, 0) + 1
            n = max(counts, key=counts.get)
            if n and counts[n] >= 0.9 * len(lines):
                found[c] = (counts[n] / len(lines), n)
        if not found:
            return "", 0
        best = max(found.values())[0]
        chosen = [c for c in found if found[c][0] == best]
        delimiter = chosen[0]
        for c in self.preferred:
            if c in chosen:
                delimiter = c
                break
        first = lines[0]
        return delimiter, first.count(delimiter) == first.count(delimiter + " ")

    # Is the first row unlike the others in its kind or its lengths?
    def has_header(self, sample):
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = {i: None for i in range(len(header))}
        for checked, row in enumerate(rows):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for col in list(kinds):
                try:
                    complex(row[col])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[col])
                if kinds[col] is None:
                    kinds[col] = kind
                elif kinds[col] != kind:
                    del kinds[col]
        votes = 0
        for col, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[col]) != kind else -1
            elif kind is not None:
                try:
                    kind(header[col])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0
