# Keys with their own __hash__ and __eq__.
class Key:
    compares = 0

    def __init__(self, k):
        self.k = k

    def __hash__(self):
        return self.k % 4

    def __eq__(self, o):
        Key.compares += 1
        return isinstance(o, Key) and self.k == o.k

    def __repr__(self):
        return "K%d" % self.k


d = {}
for i in range(20):
    d[Key(i)] = i
print(len(d), d[Key(13)], Key(19) in d, Key(20) in d)
for i in range(0, 20, 2):
    del d[Key(i)]
print(list(d), d.get(Key(2)), d.pop(Key(3)))
d[Key(5)] = "replaced"
print(d)
s = {Key(1), Key(5), Key(1)}
print(len(s), Key(5) in s, s == {Key(5), Key(1)}, Key.compares > 0)
s.discard(Key(1))
print(s)


class NoHash:
    def __eq__(self, o):
        return True


for action in ("hash(NoHash())", "{NoHash(): 1}", "{NoHash()}", "hash([])", "hash({})", "{[]: 1}"):
    try:
        eval(action)
    except TypeError:
        print(action, "TypeError")


class BadHash:
    def __hash__(self):
        raise ValueError("no hash today")


try:
    {}[BadHash()] = 1
except ValueError as e:
    print(e)


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, o):
        raise KeyError("eq fails")


e = {BadEq(): 1}
try:
    e[BadEq()]
except KeyError as err:
    print(err.args)
print(hash(Key(6)), hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"))
