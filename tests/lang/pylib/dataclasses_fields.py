from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, FrozenInstanceError, InitVar


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    hidden: int = field(default=5, repr=False, compare=False)


p = P(1)
q = P(1, y=0)
print(p, p == q, p.tags is q.tags, P(1, 2) == p, p == 3, P(1, hidden=9) == p)
p.tags.append(1)
print(p, asdict(p), astuple(p), replace(p, x=5), [f.name for f in fields(P)], is_dataclass(P), is_dataclass(p), is_dataclass(3))
for f in (lambda: P(), lambda: P(1, 2, [], 3, 4), lambda: P(1, z=2), lambda: P(1, x=1)):
    try:
        f()
    except TypeError:
        print("TypeError")
try:
    hash(p)
except TypeError:
    print("TypeError")


@dataclass(order=True, frozen=True)
class F:
    a: int
    b: str = "b"

    def both(self):
        return self.b * self.a


print(F(1) < F(2), F(1, "c") > F(1, "b"), F(1) <= F(1), hash(F(1)) == hash(F(1)), {F(1): 2}[F(1)], F(2).both(), sorted([F(2), F(1)]))
try:
    F(1).a = 3
except FrozenInstanceError:
    print("FrozenInstanceError")


@dataclass
class Q(P):
    z: float = 1.5
    total: int = field(init=False, default=0)

    def __post_init__(self):
        self.total = self.x + self.y


print(Q(1, 2), Q(1).total, [f.name for f in fields(Q)])


@dataclass
class N:
    inner: F
    items: list


n = N(F(1), [F(2), {"k": F(3)}])
print(asdict(n), astuple(n))


@dataclass(eq=False, repr=False)
class Plain:
    a: int


print(Plain(1) == Plain(1), "Plain(" in repr(Plain(1)))


@dataclass
class K:
    a: int
    b: int = field(kw_only=True)
    c: InitVar[int] = 0

    def __post_init__(self, c):
        self.sum = self.a + self.b + c


print(K(1, b=2).sum, K(1, 5, b=2).sum, K(1, b=2))
try:

    @dataclass
    class Bad:
        a: list = []

except ValueError:
    print("ValueError")
