# super() in generators, comprehensions, closures, properties and coroutines.
class Base:
    def items(self):
        yield "base1"
        yield "base2"

    def value(self, x=1):
        return ["base", x]

    @property
    def p(self):
        return "base p"

    async def co(self):
        return "base co"

    def __len__(self):
        return 10

    def __getitem__(self, i):
        return "base[%r]" % (i,)

    def __iter__(self):
        return iter("xy")

    def __enter__(self):
        return "base enter"

    def __exit__(self, *a):
        print("base exit")
        return True

    def __call__(self, *a):
        return ("base call",) + a

    def __eq__(self, o):
        return o == "base"

    def __repr__(self):
        return "Base"

    def __add__(self, o):
        return "base+%s" % o


class Sub(Base):
    def items(self):
        yield "sub"
        yield from super().items()

    def value(self, x=2):
        up = super().value
        return [up(i) for i in range(x)] + [super(Sub, self).value()]

    def lazy(self):
        parent = super()
        return (lambda: parent.value(99), lambda: [parent.p for _ in range(2)])

    @property
    def p(self):
        return super().p + "!"

    async def co(self):
        return "sub " + await super().co()

    def __len__(self):
        return super().__len__() + 1

    def __getitem__(self, i):
        return super().__getitem__(i) + "+sub"

    def __iter__(self):
        yield "s"
        yield from super().__iter__()

    def __enter__(self):
        return super().__enter__() + "+sub"

    def __exit__(self, *a):
        print("sub exit")
        return super().__exit__(*a)

    def __call__(self, *a):
        return super().__call__(*a, "extra")

    def __repr__(self):
        return "Sub of " + super().__repr__()

    def __add__(self, o):
        return super().__add__(o) + "+sub"


def run(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


s = Sub()
print(list(s.items()), s.value(), [f() for f in s.lazy()], s.p, run(s.co()))
print(len(s), s[1], s[1:2], list(s), s(1), s, s + 1, s == "base", s != "base")
with s as entered:
    print(entered)
    raise ValueError
print("suppressed by base")


class Third(Sub):
    pass


class Fourth(Third):
    def value(self, x=0):
        return "fourth", super().value(1)

    def items(self):
        for x in super().items():
            yield x.upper()


f = Fourth()
print(f.value(), list(f.items()), len(f), f.p, f)
print(super(Sub, f).value(5), super(Third, f).p, Base.value(f, 7))
