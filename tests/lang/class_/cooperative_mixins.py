# Mixins calling each other through super().
class Root:
    def __init__(self, **kw):
        if kw:
            raise TypeError("unused %s" % sorted(kw))
        self.trail = []

    def save(self):
        self.trail.append("root")
        return self.trail


class Named(Root):
    def __init__(self, name="?", **kw):
        super().__init__(**kw)
        self.name = name

    def save(self):
        self.trail.append("named " + self.name)
        return super().save()


class Timed(Root):
    def __init__(self, at=0, **kw):
        super().__init__(**kw)
        self.at = at

    def save(self):
        self.trail.append("timed %d" % self.at)
        return super().save()


class Logged(Root):
    def save(self):
        self.trail.append("log on")
        result = super().save()
        result.append("log off")
        return result


class Record(Logged, Named, Timed):
    pass


class Simple(Timed, Named):
    def save(self):
        return ["simple"] + super().save()


r = Record(name="r", at=5)
print(r.save(), r.name, r.at)
print(Simple(at=1, name="s").save())
print(Logged().save())
try:
    Record(nmae="typo")
except TypeError as e:
    print(e)


class ReprMixin:
    def __repr__(self):
        return "%s(%s)" % (type(self).__name__, ", ".join(sorted(self.fields())))


class P(ReprMixin):
    def fields(self):
        return ["x=1", "b=2"]


print(P(), [P()])
