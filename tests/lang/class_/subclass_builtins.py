# Subclasses of built-in types.
class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def top(self):
        return self[-1]


s = Stack([1, 2])
s.push(3).push(4)
print(s, len(s), s.top(), s[1:], isinstance(s, list), type(s).__name__)
print([x * 2 for x in s], sum(s), s == [1, 2, 3, 4], 3 in s, sorted(s, reverse=True))
s[0] = 10
s += [5]
print(s.pop(), s.index(3), s[::-1])


class Default(dict):
    def __missing__(self, k):
        return "missing " + k

    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)


d = Default()
d["Key"] = 1
print(d, d["key"], len(d), "Key" in d, list(d.items()), d.get("zzz"))


class Name(str):
    def shout(self):
        return self.upper() + "!"

    def __len__(self):
        return 99


n = Name("bob")
print(n, n.shout(), len(n), n + "x", n == "bob", n[0], isinstance(n, str), {n: 1}["bob"])


class Money(int):
    def __add__(self, o):
        return Money(int(self) + int(o))

    def __repr__(self):
        return "$%d" % int(self)


m = Money(5) + 7
print([m], m + 1, m * 2, m > 3, m == 12, isinstance(m, int))


class Pair(tuple):
    def swap(self):
        return Pair((self[1], self[0]))


p = Pair((1, 2))
print(p.swap() == (2, 1), p + (3,), len(p), hash(p) == hash((1, 2)))


class Err(ValueError):
    pass


print(isinstance(Err(), ValueError), str(Err("text")), Err(1, 2).args)
