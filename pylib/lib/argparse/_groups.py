# What arguments are kept in: groups before a command line is read, a namespace afterwards.

__name__ = "argparse"


class Namespace:
    def __init__(self, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    def __contains__(self, key):
        return key in self.__dict__

    def __repr__(self):
        parts = ["%s=%r" % item for item in self.__dict__.items()]
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))


class _ArgumentGroup:
    def __init__(self, parser, title=None, description=None):
        self._parser = parser
        self.title = title
        self.description = description
        self._actions = []

    def add_argument(self, *names, **options):
        action = self._parser._add(names, options)
        self._actions.append(action)
        return action

    def add_mutually_exclusive_group(self, *, required=False):
        return _MutuallyExclusiveGroup(self, self._parser, required)


class _MutuallyExclusiveGroup:
    def __init__(self, owner, parser, required):
        self._owner = owner
        self.required = required
        self._actions = []
        parser._exclusive.append(self)

    def add_argument(self, *names, **options):
        action = self._owner.add_argument(*names, **options)
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._actions.append(action)
        return action
