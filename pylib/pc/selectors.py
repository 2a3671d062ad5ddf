# Which of several streams are ready, over `select.poll`.

import select
from collections import namedtuple
from collections.abc import Mapping

EVENT_READ = 1
EVENT_WRITE = 2
SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


class BaseSelector:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


# The number of what is open.
def _fileobj_to_fd(fileobj):
    try:
        fd = fileobj if isinstance(fileobj, int) else int(fileobj.fileno())
    except (AttributeError, TypeError, ValueError, OSError):
        raise ValueError("Invalid file object: {!r}".format(fileobj)) from None
    if fd < 0:
        raise ValueError("Invalid file descriptor: {}".format(fd))
    return fd


class _Map(Mapping):
    """What is registered, by file or number."""

    def __init__(self, selector):
        self._selector = selector

    def __len__(self):
        return len(self._selector._keys)

    def __getitem__(self, fileobj):
        key = self._selector._key_of(self._selector._number(fileobj))
        if key is None:
            raise KeyError("{!r} is not registered".format(fileobj))
        return key

    def __iter__(self):
        return iter(self._selector._keys)


class PollSelector(BaseSelector):
    def __init__(self):
        self._poll = select.poll()
        # Keys by number; numbers of what is registered as an object, by its identity.
        self._keys = {}
        self._numbers = {}
        self._map = _Map(self)

    # What was closed meanwhile is known by its object.
    def _number(self, fileobj):
        try:
            return _fileobj_to_fd(fileobj)
        except ValueError:
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
            raise

    def _mask(self, events):
        mask = select.POLLIN if events & EVENT_READ else 0
        return mask | (select.POLLOUT if events & EVENT_WRITE else 0)

    # The key of a number, or None.
    def _key_of(self, fd):
        return self._keys.get(fd)

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError("Invalid events: %r" % events)
        fd = self._number(fileobj)
        if fd in self._keys:
            raise KeyError("%r (FD %d) is already registered" % (fileobj, fd))
        self._poll.register(fileobj, self._mask(events))
        if fileobj is not fd:
            self._numbers[id(fileobj)] = fd
        key = self._keys[fd] = SelectorKey(fileobj, fd, events, data)
        return key

    def unregister(self, fileobj):
        try:
            key = self._keys.pop(self._number(fileobj))
        except KeyError:
            raise KeyError("%r is not registered" % (fileobj,)) from None
        self._numbers.pop(id(key.fileobj), None)
        self._poll.unregister(key.fileobj)
        return key

    def modify(self, fileobj, events, data=None):
        try:
            key = self._keys[self._number(fileobj)]
        except KeyError:
            raise KeyError("%r is not registered" % (fileobj,)) from None
        if events != key.events:
            self._poll.modify(key.fileobj, self._mask(events))
        key = self._keys[key.fd] = SelectorKey(key.fileobj, key.fd, events, data)
        return key

    def select(self, timeout=None):
        wait = -1 if timeout is None else max(0, int(timeout * 1000 + 0.999))
        found = self._poll.poll(wait)
        ready = []
        for stream, mask in found:
            fd = stream if type(stream) is int else self._numbers.get(id(stream))
            key = self._keys.get(fd)
            if key is None:
                continue
            # Errors are for both.
            events = EVENT_WRITE if mask & ~select.POLLIN else 0
            if mask & ~select.POLLOUT:
                events |= EVENT_READ
            if events & key.events:
                ready.append((key, events & key.events))
        return ready

    def close(self):
        self._keys.clear()
        self._map = None

    def get_key(self, fileobj):
        if self._map is None:
            raise RuntimeError("Selector is closed")
        return self._map[fileobj]

    def get_map(self):
        return self._map


class SelectSelector(PollSelector):
    pass


class EpollSelector(PollSelector):
    pass


DefaultSelector = EpollSelector
