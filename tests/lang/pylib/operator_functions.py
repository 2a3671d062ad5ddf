import operator as o

for f in (o.add, o.sub, o.mul, o.floordiv, o.mod, o.pow, o.and_, o.or_, o.xor, o.lshift, o.rshift):
    print(f.__name__, f(13, 3))
print(o.truediv(1, 2), o.neg(3), o.pos(3), o.inv(3), o.invert(0), o.not_(0), o.truth([]), o.index(4))
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1), o.ne(1, 1), o.ge(1, 2), o.gt(1, 2))
print(o.is_(None, None), o.is_not(None, 1), o.contains([1], 1), o.countOf([1, 2, 1], 1), o.indexOf("abc", "c"))
print(o.concat([1], [2]), o.getitem({1: 2}, 1))
d = {}
o.setitem(d, "a", 1)
o.setitem(d, "b", 2)
o.delitem(d, "a")
print(d, o.length_hint([1, 2]), o.length_hint(3, 7), o.call(len, "abc"))
a = [1]
print(o.iadd(a, [2]), a, o.isub(3, 1), o.imul(2, 3), o.ior({1}, {2}), o.ipow(2, 3), o.ifloordiv(7, 2))
print(o.itruediv(1, 4), o.imod(7, 4), o.iand(6, 3), o.ixor(6, 3), o.ilshift(1, 3), o.irshift(8, 2))
print(o.iconcat([1], [2]))
for bad in (lambda: o.indexOf([], 1), lambda: o.index(1.5), lambda: o.concat(1, 2), lambda: o.attrgetter(1), lambda: o.methodcaller(3)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__)


class C:
    x = 1

    def f(self, a, b=0):
        return self.x, a, b


C.y = C()
C.y.x = 5
print(o.attrgetter("x")(C()), o.attrgetter("x", "y.x")(C()), o.itemgetter(1)("abc"), o.itemgetter(0, -1)("abc"))
print(o.methodcaller("f", 2, b=3)(C()), o.methodcaller("upper")("a"))
print(o.itemgetter(1), o.attrgetter("a", "b.c"), o.methodcaller("f", 1, x=2))
print(sorted([(1, "b"), (2, "a")], key=o.itemgetter(1)), o.itemgetter(slice(1, 3))("abcd"))
