# Objects that another process keeps, which cannot be started.

from multiprocessing.synchronize import _Shared

__all__ = ["BaseManager", "SyncManager", "BaseProxy", "Token"]


class BaseManager(_Shared):
    _registry = {}

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, *more, **options):
        cls._registry = {**cls._registry, typeid: (callable, exposed, proxytype)}


class SyncManager(BaseManager):
    pass


class BaseProxy(_Shared):
    pass


class Token(_Shared):
    pass


class Namespace:
    def __init__(self, /, **names):
        self.__dict__.update(names)

    def __repr__(self):
        items = [item for item in self.__dict__.items() if not item[0].startswith("_")]
        return "Namespace(" + ", ".join(sorted(["%s=%r" % item for item in items])) + ")"
