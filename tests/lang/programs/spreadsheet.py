# A spreadsheet with formulas, dependencies and cycle detection.
class Cycle(Exception):
    pass


class Sheet:
    def __init__(self):
        self.cells, self.cache, self.evaluating = {}, {}, []

    def __setitem__(self, name, value):
        self.cells[name] = value
        self.cache.clear()

    def __getitem__(self, name):
        if name in self.cache:
            return self.cache[name]
        if name in self.evaluating:
            raise Cycle(" -> ".join(self.evaluating + [name]))
        self.evaluating.append(name)
        try:
            raw = self.cells.get(name, 0)
            value = self.formula(raw[1:]) if isinstance(raw, str) and raw.startswith("=") else raw
        finally:
            self.evaluating.pop()
        self.cache[name] = value
        return value

    def names(self, a, b):
        for c in range(ord(a[0]), ord(b[0]) + 1):
            for r in range(int(a[1:]), int(b[1:]) + 1):
                yield "%s%d" % (chr(c), r)

    def formula(self, text):
        scope = {
            "SUM": lambda a, b: sum(self[n] for n in self.names(a, b)),
            "MAX": lambda a, b: max(self[n] for n in self.names(a, b)),
            "COUNT": lambda a, b: sum(1 for n in self.names(a, b) if n in self.cells),
            "IF": lambda c, a, b: a if c else b,
        }
        out, i = "", 0
        while i < len(text):
            j = i
            while j < len(text) and (text[j].isalpha() or text[j].isdigit()):
                j += 1
            word = text[i:j]
            if word and word[0].isalpha() and word[-1].isdigit():
                if text[j : j + 1] == ":":
                    k = j + 1
                    while k < len(text) and (text[k].isalpha() or text[k].isdigit()):
                        k += 1
                    out += repr(word) + "," + repr(text[j + 1 : k])
                    j = k
                else:
                    scope[word] = self[word]
                    out += word
            else:
                out += word
            if j == i:
                out += text[j]
                j += 1
            i = j
        return eval(out, scope)


s = Sheet()
s["A1"], s["A2"], s["A3"] = 10, 20, "=A1+A2"
s["B1"] = "=SUM(A1:A3)*2"
s["B2"] = "=IF(B1>100, MAX(A1:A3), -1)"
s["B3"] = "=COUNT(A1:B9)"
s["C1"] = "text"
print([s[n] for n in ("A3", "B1", "B2", "B3", "C1", "Z9")])
s["A1"] = 1
print([s[n] for n in ("A3", "B1", "B2")])
s["A1"] = "=B2"
try:
    s["B1"]
except Cycle as e:
    print("cycle", e)
print(s.evaluating)
s["A1"] = "=A2/0"
try:
    s["A3"]
except ZeroDivisionError:
    print("ZeroDivisionError", s.evaluating)
s["A1"] = 5
print(s["B1"], s["A3"])
