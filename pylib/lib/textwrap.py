# Paragraphs of a given width.

_SPACE = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    # The steps have the names under which classes of programs replace them.
    def _munge_whitespace(self, text):
        if self.expand_tabs and "\t" in text:
            text = _expand(text, self.tabsize)
        if self.replace_whitespace:
            for c in _SPACE:
                text = text.replace(c, " ")
        return text

    # Words and the space between them, in turns.
    def _split(self, text):
        chunks = []
        at = 0
        while at < len(text):
            end = at
            is_space = text[at] in _SPACE
            while end < len(text) and (text[end] in _SPACE) == is_space:
                end += 1
            word = text[at:end]
            if is_space or not self.break_on_hyphens:
                chunks.append(word)
            else:
                chunks.extend(_hyphens(word))
            at = end
        return chunks

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            word = chunks[i].rstrip("\"'")
            if word[-2:-1].islower() and word[-1] in ".!?" and chunks[i + 1] == " ":
                chunks[i + 1] = "  "

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        # The next one is the last one.
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = []
            used = 0
            while chunks and used + len(chunks[-1]) <= width:
                used += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, used, width)
                used = sum([len(c) for c in line])
            if self.drop_whitespace and line and not line[-1].strip():
                used -= len(line.pop())
            if not line:
                continue
            if self._fits(lines, chunks, used, width):
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and used + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                used -= len(line.pop())
            else:
                if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                    lines[-1] = lines[-1].rstrip() + self.placeholder
                else:
                    lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _fits(self, lines, chunks, used, width):
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        left = not chunks or (
            self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
        )
        return left and used <= width

    def _handle_long_word(self, chunks, line, used, width):
        room = 1 if width < 1 else width - used
        if self.break_long_words:
            word = chunks[-1]
            end = room
            if self.break_on_hyphens and len(word) > room:
                hyphen = word.rfind("-", 0, room)
                if hyphen > 0 and word[:hyphen].strip("-"):
                    end = hyphen + 1
            line.append(word[:end])
            chunks[-1] = word[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def _expand(text, size):
    out = []
    column = 0
    for c in text:
        if c == "\t":
            if size > 0:
                n = size - column % size
                out.append(" " * n)
                column += n
            continue
        out.append(c)
        column = 0 if c in "\n\r" else column + 1
    return "".join(out)


def _is_letter(c):
    return c.isalnum() or c == "_"


# May a dash follow?
def _ends(c):
    return _is_letter(c) or c in "!\"'&.,?"


# A word may be divided behind a hyphen between letters, and around a dash.
def _hyphens(word):
    parts = []
    start = i = 0
    n = len(word)
    while i < n:
        if word[i] != "-":
            i += 1
            continue
        end = i
        while end < n and word[end] == "-":
            end += 1
        if end - i >= 2 and i > start and _ends(word[i - 1]) and end < n and _is_letter(word[end]):
            if i > start:
                parts.append(word[start:i])
            parts.append(word[i:end])
            start = end
        elif (
            end - i == 1
            and i >= 2
            and word[i - 1].isalpha()
            and (word[i - 2].isalpha() or word[i - 2] == "-" and word[i - 3 : i - 2].isalpha())
            and i + 2 < n
            and word[i + 1].isalpha()
            and (word[i + 2].isalpha() or word[i + 2] == "-" and word[i + 3 : i + 4].isalpha())
        ):
            parts.append(word[start:end])
            start = end
        i = end
    if start < n:
        parts.append(word[start:])
    return parts


def wrap(text, width=70, **options):
    return TextWrapper(width=width, **options).wrap(text)


def fill(text, width=70, **options):
    return TextWrapper(width=width, **options).fill(text)


def shorten(text, width, **options):
    w = TextWrapper(width=width, max_lines=1, **options)
    return w.fill(" ".join(text.strip().split()))


def dedent(text):
    margin = None
    lines = text.split("\n")
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if not content:
            lines[i] = ""
            continue
        indent = line[: len(line) - len(content)]
        if margin is None:
            margin = indent
            continue
        n = 0
        while n < len(margin) and n < len(indent) and margin[n] == indent[n]:
            n += 1
        margin = margin[:n]
    if not margin:
        return "\n".join(lines)
    return "\n".join([line[len(margin) :] if line else line for line in lines])


def indent(text, prefix, predicate=None):
    out = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            out.append(prefix)
        out.append(line)
    return "".join(out)
