# Mappings other than dicts are the locals of `exec` and `eval`.

from collections import ChainMap, OrderedDict, UserDict, defaultdict


class Names:
    def __init__(self):
        self.log = []
        self.known = {"a": 1}

    def __getitem__(self, name):
        self.log.append("get " + name)
        return self.known[name]

    def __setitem__(self, name, value):
        self.log.append("set " + name)
        self.known[name] = value

    def __delitem__(self, name):
        self.log.append("del " + name)
        del self.known[name]


class Missing(dict):
    def __missing__(self, name):
        if name.startswith("_"):
            raise KeyError(name)
        return name.upper()


class Loud(dict):
    def __setitem__(self, name, value):
        print("set", name)
        super().__setitem__(name, value)


class Plain(dict):
    pass


b = "global"
names = Names()
text = "x = a + 1\ny = b\ndel x\nfor i in range(2): pass\ndef f(): return b\nclass C: pass"
exec(text, globals(), names)
print(names.log)
print(sorted(names.known), names.known["f"](), names.known["C"].__name__)
print(eval("a, b, len('abc')", {"b": 2}, names))

for wrong in ("missing", "del missing", "del len"):
    try:
        exec(wrong, {}, Names())
    except (NameError, KeyError) as e:
        print(type(e).__name__, e)

print(eval("x, y, [z for z in 'ab']", {}, Missing(y=3)))
try:
    eval("_x", {}, Missing())
except NameError as e:
    print(e)
print(eval("word", Missing()))
space = Missing()
exec("p = q", space)
print(space["p"])

loud = Loud()
exec("one = 1\nimport sys\nfrom sys import path as two", {}, loud)
print(sorted(loud))
plain = Plain(k=1)
exec("m = k", {}, plain)
print(plain)

counts = defaultdict(list)
exec("things.append(1)\nthings.append(2)", {}, counts)
print(dict(counts))
chain = ChainMap({}, {"below": 5})
exec("above = below + 1", {}, chain)
print(chain.maps)
user = UserDict(v=1)
exec("w = v", {}, user)
print(user)
ordered = OrderedDict()
exec("z = 1\ny = 2\nx = 3", {}, ordered)
print(ordered)


class Broken:
    def __getitem__(self, name):
        raise ZeroDivisionError(name)


try:
    eval("x", {}, Broken())
except ZeroDivisionError as e:
    print("broken", e)

print(eval("sorted(locals())", {}, dict(a=1)), eval("locals()", {}, names) is names)
code = compile("a + 2", "<code>", "eval")
print(eval(code, {}, names))

for call in (
    lambda: eval("1", {}, 5),
    lambda: eval("1", 5),
):
    try:
        call()
    except TypeError as e:
        print(e)
