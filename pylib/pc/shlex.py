# Words of a command line, with the quotes of a shell.

_SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-"


def split(s, comments=False, posix=True):
    words = []
    word = None
    quote = None
    at = 0
    while at < len(s):
        c = s[at]
        at += 1
        if quote:
            if c == quote:
                quote = None
                if not posix:
                    word += c
            elif c == "\\" and quote == '"' and posix and s[at : at + 1] in ('"', "\\"):
                word += s[at]
                at += 1
            else:
                word += c
        elif c in " \t\r\n":
            if word is not None:
                words.append(word)
                word = None
        elif c == "#" and comments:
            while at < len(s) and s[at] != "\n":
                at += 1
        elif c in "'\"":
            quote = c
            word = (word or "") + ("" if posix else c)
        elif c == "\\" and posix:
            if at == len(s):
                raise ValueError("No escaped character")
            word = (word or "") + s[at]
            at += 1
        else:
            word = (word or "") + c
    if quote:
        raise ValueError("No closing quotation")
    if word is not None:
        words.append(word)
    return words


def quote(s):
    if not s:
        return "''"
    if all([c in _SAFE for c in s]):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join([quote(word) for word in split_command])
