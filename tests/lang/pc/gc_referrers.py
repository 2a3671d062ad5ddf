# What refers to an object.
import gc


class A:
    pass


one, other = A(), A()
d, l, t, s = {"k": one}, [1, one], (one, 2), {one}
other.it = one
found = gc.get_referrers(one)
print([any(each is x for each in found) for x in (d, l, t, s)])
print(any(each is other or each is other.__dict__ for each in found))
print(any(each is one or each == [2] for each in found), gc.get_referrers())
