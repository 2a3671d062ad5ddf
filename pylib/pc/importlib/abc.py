# Classes that importers of other systems derive from.


class Finder:
    pass


class MetaPathFinder(Finder):
    def invalidate_caches(self):
        pass


class PathEntryFinder(Finder):
    def invalidate_caches(self):
        pass


class Loader:
    def create_module(self, spec):
        return None


class InspectLoader(Loader):
    pass


class Traversable:
    pass
