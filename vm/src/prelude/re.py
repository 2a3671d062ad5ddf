# Regular expressions: what calls Python code, searches more than once, or takes long.


# Between the pieces the program can be interrupted.
def re_run(pattern, string, pos, endpos, how, previous):
    state = re_state(pattern)
    while True:
        found = re_step(state, pattern, string, pos, endpos, how, previous)
        if found is not False:
            return found


def re_next_slowly(previous):
    return re_run(previous.re, previous.string, 0, None, 1, previous)


def pattern_match(self, string, pos=0, endpos=None):
    return re_run(self, string, pos, endpos, 0, None)


def pattern_search(self, string, pos=0, endpos=None):
    return re_run(self, string, pos, endpos, 1, None)


def pattern_fullmatch(self, string, pos=0, endpos=None):
    return re_run(self, string, pos, endpos, 2, None)


def pattern_finditer(self, string, pos=0, endpos=None):
    return re_matches(self.search(string, pos, endpos))


def re_matches(found):
    while found is not None:
        yield found
        found = re_next(found)


def pattern_findall(self, string, pos=0, endpos=None):
    return [re_item(found) for found in pattern_finditer(self, string, pos, endpos)]


def pattern_split(self, string, maxsplit=0):
    if maxsplit < 0:
        return [string]
    parts = []
    last = None
    for found in pattern_finditer(self, string):
        parts.append(re_between(last, found))
        parts.extend(found.groups())
        last = found
        maxsplit -= 1
        if maxsplit == 0:
            break
    parts.append(string if last is None else re_between(last, None))
    return parts


def pattern_sub(self, repl, string, count=0):
    return pattern_subn(self, repl, string, count)[0]


def pattern_subn(self, repl, string, count=0):
    if callable(repl):
        replace = repl
    elif re_template(repl, string):
        replace = None
    else:
        replace = "expand"
    parts = []
    last = None
    done = 0
    found = self.search(string) if count >= 0 else None
    while found is not None:
        parts.append(re_between(last, found))
        if replace is None:
            parts.append(repl)
        elif replace == "expand":
            parts.append(found.expand(repl))
        else:
            new = replace(found)
            if new is not None:
                parts.append(new)
        last = found
        done += 1
        if done == count:
            break
        found = re_next(found)
    if last is None:
        return string, 0
    parts.append(re_between(last, None))
    return ("" if isinstance(string, str) else b"").join(parts), done


def re_match(pattern, string, flags=0):
    return pattern_match(re_compile(pattern, flags), string)


def re_search(pattern, string, flags=0):
    return pattern_search(re_compile(pattern, flags), string)


def re_fullmatch(pattern, string, flags=0):
    return pattern_fullmatch(re_compile(pattern, flags), string)


def re_sub(pattern, repl, string, count=0, flags=0):
    return pattern_subn(re_compile(pattern, flags), repl, string, count)[0]


def re_subn(pattern, repl, string, count=0, flags=0):
    return pattern_subn(re_compile(pattern, flags), repl, string, count)


def re_split(pattern, string, maxsplit=0, flags=0):
    return pattern_split(re_compile(pattern, flags), string, maxsplit)


def re_findall(pattern, string, flags=0):
    return pattern_findall(re_compile(pattern, flags), string)


def re_finditer(pattern, string, flags=0):
    return pattern_finditer(re_compile(pattern, flags), string)


# `expand` and `escape` of boards; bytes are read as Latin-1.
def match_expand(self, template):
    re_template(template, self.string)
    if not isinstance(template, str):
        return expand_text(self, str(template, "latin-1")).encode("latin-1")
    return expand_text(self, template)


def expand_text(found, text):
    out = []
    while True:
        literal, mark, text = text.partition("\\")
        out.append(literal)
        if not mark:
            return "".join(out)
        c, text = text[:1], text[1:]
        if not c:
            raise re_error("bad escape (end of pattern)")
        if c in "g123456789":
            if c == "g":
                group, text = group_named(found, text)
            else:
                if text[:1] in tuple("0123456789"):
                    c, text = c + text[0], text[1:]
                group = int(c)
            if isinstance(group, int) and group > found.re.groups:
                raise re_error("invalid group reference")
            group = found.group(group) or b""
            out.append(group if isinstance(group, str) else str(group, "latin-1"))
        elif c == "0":
            # At most two octal digits.
            code = 0
            for _ in range(2):
                if text[:1] in tuple("01234567"):
                    code = code * 8 + int(text[0])
                    text = text[1:]
            out.append(chr(code))
        elif c in "ntrabfv\\":
            out.append("\n\t\r\a\b\f\v\\"["ntrabfv\\".find(c)])
        elif c < "\x80" and c.isalpha():
            raise re_error("bad escape \\" + c)
        else:
            out.append(mark + c)


# The group in `<…>`, and what follows.
def group_named(found, text):
    if text[:1] != "<":
        raise re_error("missing <")
    name, end, text = text[1:].partition(">")
    if not end:
        raise re_error("missing >, unterminated name")
    if not name.replace("_", "a").isalnum():
        raise re_error("bad character in group name")
    if all([c in "0123456789" for c in name]):
        return int(name), text
    try:
        found.group(name)
    except IndexError:
        raise IndexError("unknown group name '" + name + "'") from None
    return name, text


def re_escape(text):
    if not isinstance(text, str):
        return re_escape(str(text, "latin-1")).encode("latin-1")
    special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"
    return "".join(["\\" + c if c in special else c for c in text])
