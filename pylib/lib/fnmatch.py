# Patterns for file names: `*`, `?`, `[characters]`, `[!characters]`.


# Place behind the `]` that closes the set opened at `at`, or 0.
def _closing(pattern, at):
    end = at + 1
    if pattern.startswith("!", end):
        end += 1
    if pattern.startswith("]", end):
        end += 1
    return pattern.find("]", end) + 1


def _in_set(c, chars):
    negated = chars.startswith("!")
    if negated:
        chars = chars[1:]
    i = 0
    while i < len(chars):
        if i + 2 < len(chars) and chars[i + 1] == "-":
            if chars[i] <= c <= chars[i + 2]:
                return not negated
            i += 3
        else:
            if chars[i] == c:
                return not negated
            i += 1
    return negated


def fnmatchcase(name, pat):
    n = p = 0
    # Where to go on if the text after the last star does not fit.
    star = back = -1
    while n < len(name):
        c = pat[p] if p < len(pat) else ""
        if c == "*":
            star, back = p, n
            p += 1
            continue
        end = p + 1
        if c == "[":
            closing = _closing(pat, p)
            fits = name[n] == c
            if closing:
                end = closing
                fits = _in_set(name[n], pat[p + 1 : end - 1])
        else:
            fits = c == "?" or c == name[n]
        if fits and c:
            n += 1
            p = end
        elif star >= 0:
            back += 1
            n, p = back, star + 1
        else:
            return False
    while p < len(pat) and pat[p] == "*":
        p += 1
    return p == len(pat)


fnmatch = fnmatchcase


def filter(names, pat):
    return [name for name in names if fnmatchcase(name, pat)]


# The regular expression for a pattern.
def translate(pat):
    out = []
    i = 0
    while i < len(pat):
        c = pat[i]
        i += 1
        if c == "*":
            if out[-1:] != [".*"]:
                out.append(".*")
        elif c == "?":
            out.append(".")
        elif c == "[" and _closing(pat, i - 1):
            end = _closing(pat, i - 1)
            chars = pat[i : end - 1].replace("\\", "\\\\")
            if chars.startswith("!"):
                chars = "^" + chars[1:]
            elif chars.startswith("^"):
                chars = "\\" + chars
            out.append("[" + chars + "]")
            i = end
        elif c.isalpha() or c.isdigit() or c in "_/":
            out.append(c)
        else:
            out.append("\\" + c)
    return "^" + "".join(out) + "$"
