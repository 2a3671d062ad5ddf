# Generator methods in classes; __iter__ as a generator.
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def paths(self, prefix=()):
        here = prefix + (self.value,)
        if not self.left and not self.right:
            yield here
        for child in (self.left, self.right):
            if child:
                yield from child.paths(here)

    @staticmethod
    def build(values):
        values = list(values)
        if not values:
            return None
        mid = len(values) // 2
        return Tree(values[mid], Tree.build(values[:mid]), Tree.build(values[mid + 1 :]))

    @classmethod
    def levels(cls, node):
        level = [node]
        while level:
            yield [n.value for n in level]
            level = [c for n in level for c in (n.left, n.right) if c]

    @property
    def squares(self):
        return (v * v for v in self)


t = Tree.build(range(1, 8))
print(list(t), sum(t), 3 in t)
print(list(t.paths()))
print(list(Tree.levels(t)))
print(list(t.squares), max(t.squares))
a, *_, z = t
print(a, z, sorted(t, reverse=True)[:2])
i1, i2 = iter(t), iter(t)
next(i1)
print(next(i1), next(i2))
