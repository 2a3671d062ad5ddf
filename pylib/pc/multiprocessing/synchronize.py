# Locks between processes, which there are not: they have names, for programs that ask what kind
# an object is, and none can be made.

_TEXT = (
    "This platform lacks a functioning sem_open implementation, therefore, the required "
    "synchronization primitives needed will not function, see issue 3770."
)


class _Shared:
    def __init__(self, *args, **keywords):
        raise ImportError(_TEXT)


class SemLock(_Shared):
    pass


class Semaphore(SemLock):
    pass


class BoundedSemaphore(Semaphore):
    pass


class Lock(SemLock):
    pass


class RLock(SemLock):
    pass


class Condition(_Shared):
    pass


class Event(_Shared):
    pass


class Barrier(_Shared):
    pass
