# Changing the size of a dictionary while iterating raises or stops cleanly.
d = {i: i for i in range(5)}
try:
    for k in d:
        d[k + 100] = 1
    print("no error")
except RuntimeError:
    print("RuntimeError")
d = {i: i for i in range(5)}
for k in d:
    d[k] = "same size is fine"
print(d)
for k in list(d):
    del d[k]
print(d)
d = {"a": 1, "b": 2}
for k, v in list(d.items()):
    d[k + k] = v
print(d)


class Key:
    def __init__(self, n, action=None):
        self.n, self.action = n, action

    def __hash__(self):
        return 1

    def __eq__(self, o):
        if self.action:
            self.action()
        return isinstance(o, Key) and self.n == o.n


table = {}
table[Key(1)] = "one"
grow = Key(2, lambda: [table.update({i + 100: i}) for i in range(20)] and None)
table[grow] = "two"
print(table[Key(1)], len(table) >= 2, Key(2) in table)
clear = Key(3, lambda: table.clear())
print(table.get(clear, "not found"), len(table))
table[Key(4)] = "four"
print(table[Key(4)])
calls = []
noisy = Key(5, lambda: calls.append(1))
x = {Key(6): 1, noisy: 2}
x[noisy] = 3
print(len(x), x[noisy], len(calls) > 0)
