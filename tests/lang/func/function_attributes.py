# Properties of function objects that programs rely on.
def documented(a, b=1):
    """A docstring."""
    return a


print(documented.__name__, type(documented).__name__)
print((lambda: 0).__name__)


class K:
    def method(self):
        return self.method.__name__


print(K().method(), K.method.__name__, K.__name__)
print(type(lambda: 0) is type(documented), type(print) is type(len))


def gen():
    yield


print(gen.__name__, type(gen).__name__, type(gen()).__name__)
g = documented
print(g.__name__, g is documented, hash(g) == hash(documented))
d = {documented: "f", len: "len", K: "class"}
print(d[g], d[len], d[K])
print(len.__name__, isinstance(documented, type(g)))
print(str(documented)[:19], repr(gen)[:10])
print(documented(1) if documented else "falsy")
del documented
print(g(5))
