# What `[]` passes to `__getitem__`: ints, slices, tuples, stars

def check(f):
    try:
        print(repr(f()))
    except (TypeError, ValueError, LookupError, OverflowError, AttributeError) as e:
        print(type(e).__name__)


class K:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


k = K()
print(k[1], k[1:2], k[:], k[::2], k[1, 2], k[1:2, ::3], k[()], k[(1,)], k[...], k[..., 0], k["a"], k[1,])
print(k[*[1, 2]], k[0, *"ab"], k[-1:], k[k[5]])
k[1:2] = 3
k[1, 2] = 4
del k[1], k[2:3, 4]
print(k[lambda: 1].__class__.__name__, k[None], k[not 1], k[x if (x := 3) else 4], x)
check(lambda: k[1:"a":None])
