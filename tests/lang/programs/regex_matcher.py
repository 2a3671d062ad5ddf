# A small regular expression matcher: parser, NFA by closures, tests.
def parse(p):
    pos = 0

    def peek():
        return p[pos] if pos < len(p) else None

    def take():
        nonlocal pos
        pos += 1
        return p[pos - 1]

    def alternatives():
        options = [sequence()]
        while peek() == "|":
            take()
            options.append(sequence())
        return options[0] if len(options) == 1 else ("alt", options)

    def sequence():
        items = []
        while peek() not in (None, "|", ")"):
            items.append(repeat())
        return ("seq", items)

    def repeat():
        node = atom()
        while peek() in ("*", "+", "?"):
            node = (take(), node)
        return node

    def atom():
        c = take()
        if c == "(":
            inner = alternatives()
            if peek() != ")":
                raise ValueError("missing )")
            take()
            return inner
        if c == "[":
            negate = peek() == "^" and take()
            chars = ""
            while peek() != "]":
                if peek() is None:
                    raise ValueError("missing ]")
                a = take()
                if peek() == "-" and pos + 1 < len(p) and p[pos + 1] != "]":
                    take()
                    chars += "".join(chr(x) for x in range(ord(a), ord(take()) + 1))
                else:
                    chars += a
            take()
            return ("set", chars, bool(negate))
        if c == ".":
            return ("set", "", True)
        if c == "\\":
            c = take()
            if c == "d":
                return ("set", "0123456789", False)
        if c in "*+?":
            raise ValueError("nothing to repeat")
        return ("set", c, False)

    tree = alternatives()
    if peek():
        raise ValueError("unexpected " + peek())
    return tree


def ends(node, s, i):
    kind = node[0]
    if kind == "set":
        return {i + 1} if i < len(s) and (s[i] in node[1]) != node[2] else set()
    if kind == "seq":
        here = {i}
        for n in node[1]:
            here = set().union(*[ends(n, s, j) for j in here])
        return here
    if kind == "alt":
        return set().union(*[ends(n, s, i) for n in node[1]])
    if kind == "?":
        return {i} | ends(node[1], s, i)
    found, frontier = set(), {i}
    while frontier:
        frontier = set().union(*[ends(node[1], s, j) for j in frontier]) - found
        found |= frontier
    return found | {i} if kind == "*" else found


def fullmatch(p, s):
    return len(s) in ends(parse(p), s, 0)


def search(p, s):
    tree = parse(p)
    for i in range(len(s) + 1):
        found = ends(tree, s, i)
        if found:
            return s[i : max(found)]
    return None


for p, s in (
    ("abc", "abc"),
    ("a*b", "aaab"),
    ("a+b", "b"),
    ("(ab|c)*d", "abcabd"),
    ("[a-c]+x?", "abca"),
    ("[^0-9]+", "abc1"),
    ("\\d+\\.\\d*", "12.5"),
    (".*end", "the end"),
    ("(a|b)*abb", "babaabb"),
    ("", ""),
    ("a?b?c?", "ac"),
    ("((a*)*)*b", "aaab"),
):
    print(p, s, fullmatch(p, s))
print(
    search("\\d+", "abc 123 def"),
    search("[a-z]+@[a-z]+", "to: bob@host!"),
    search("x", "abc"),
    search("(lo|l)+", "hello lol"),
)
for bad in ("(a", "[a", "*a", "a)"):
    try:
        fullmatch(bad, "a")
    except ValueError as e:
        print(bad, e)
