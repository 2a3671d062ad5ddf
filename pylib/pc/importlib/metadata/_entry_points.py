# Entry points: names of objects that packages offer to others, by groups.


class EntryPoint:
    dist = None

    def __init__(self, name, value, group):
        vars(self).update(name=name, value=value, group=group)

    # `value` is MODULE:ATTRIBUTES [EXTRAS]
    def _parts(self):
        plain, _, extras = self.value.partition("[")
        module, _, attr = plain.partition(":")
        names = [extra.strip() for extra in extras.rstrip("] ").split(",")]
        return module.strip(), attr.strip(), [name for name in names if name]

    @property
    def module(self):
        return self._parts()[0]

    @property
    def attr(self):
        return self._parts()[1]

    @property
    def extras(self):
        return self._parts()[2]

    def load(self):
        from importlib import import_module

        module, attr, _ = self._parts()
        found = import_module(module)
        for name in filter(None, attr.split(".")):
            found = getattr(found, name)
        return found

    def matches(self, **params):
        return all(getattr(self, key) == value for key, value in params.items())

    def _for(self, dist):
        vars(self).update(dist=dist)
        return self

    def _key(self):
        return self.name, self.value, self.group

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()

    def __hash__(self):
        return hash(self._key())

    def __setattr__(self, name, value):
        raise AttributeError("EntryPoint objects are immutable.")

    def __repr__(self):
        return "EntryPoint(name=%r, value=%r, group=%r)" % self._key()


class EntryPoints(list):
    __slots__ = ()

    def __getitem__(self, name):
        if isinstance(name, int):
            return list.__getitem__(self, name)
        for found in self.select(name=name):
            return found
        raise KeyError(name)

    def select(self, **params):
        return EntryPoints([found for found in self if found.matches(**params)])

    def get(self, group, default=()):
        return self.select(group=group) or default

    @property
    def names(self):
        return {found.name for found in self}

    @property
    def groups(self):
        return {found.group for found in self}


# Those of `entry_points.txt`: groups in brackets, NAME = VALUE.
def parsed(text, dist):
    group = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            group = line.strip("[]").strip()
        elif "=" in line and line[0] not in "#;":
            name, _, value = line.partition("=")
            yield EntryPoint(name.strip(), value.strip(), group)._for(dist)
