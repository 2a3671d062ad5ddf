# Containers changed by the callbacks of their own methods.
a = [1, 2]
a.extend(a)
print(a)
a += a
print(a)
a[2:4] = a
print(a, len(a))


def feeder(target):
    for i in range(3):
        target.append("f%d" % i)
        yield i


b = []
b.extend(feeder(b))
print(sorted(map(str, b)))
d = {"x": 1}


def pairs():
    for i in range(3):
        d["side%d" % i] = i
        yield "main%d" % i, i


d.update(pairs())
print(sorted(d))
s = {1}
s.update(x + 10 for x in list(s))
print(sorted(s))


class Grow:
    def __init__(self, target):
        self.target = target

    def __repr__(self):
        if len(self.target) < 4:
            self.target.append(len(self.target))
        return "G"

    def __eq__(self, o):
        self.target.append("eq")
        return False

    def __index__(self):
        self.target.append("index")
        return 1


c = []
c.append(Grow(c))
text = repr(c)
print(text.startswith("[G"), len(c) >= 2)
c2 = [5, 6, 7]
print(c2[Grow(c2)], c2)
c2[Grow(c2)] = "set"
print(c2)
e = [1, 2]
e.insert(Grow(e), "ins")
print(e)
f = {}
g = [f.setdefault(k, f.setdefault(k + 1, k)) for k in range(4)]
print(g, f)
h = [3, 1, 2]
result = [h.pop() for _ in range(len(h)) if h]
print(result, h)
keys = {"a": 1, "b": 2}
for k in list(keys):
    keys[k + k] = keys.pop(k)
print(keys)
t = []
t2 = (t, t)
t.append(t2)
print(t2, t)
print(list(map(lambda v: h.append(v) or len(h), range(3))), h)
it = iter(h)
h.append(99)
print(list(it))
nested = [[1], [2]]
for inner in nested:
    if len(nested) < 5:
        nested.append(inner + [0])
print(nested)
