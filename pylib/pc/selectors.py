# Which of several streams are ready, over `select.poll`.

import select
from collections import namedtuple

EVENT_READ = 1
EVENT_WRITE = 2
SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


class BaseSelector:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()


class PollSelector(BaseSelector):
    def __init__(self):
        self._poll = select.poll()
        self._keys = {}

    def _number(self, fileobj):
        return fileobj if isinstance(fileobj, int) else id(fileobj)

    def _mask(self, events):
        mask = select.POLLIN if events & EVENT_READ else 0
        return mask | (select.POLLOUT if events & EVENT_WRITE else 0)

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError("Invalid events: %r" % events)
        number = self._number(fileobj)
        if number in self._keys:
            raise KeyError("%r (FD %d) is already registered" % (fileobj, number))
        self._poll.register(fileobj, self._mask(events))
        try:
            fd = fileobj if isinstance(fileobj, int) else fileobj.fileno()
        except (AttributeError, OSError):
            fd = number
        key = self._keys[number] = SelectorKey(fileobj, fd, events, data)
        return key

    def unregister(self, fileobj):
        number = self._number(fileobj)
        if number not in self._keys:
            raise KeyError("%r is not registered" % (fileobj,))
        self._poll.unregister(fileobj)
        return self._keys.pop(number)

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    def select(self, timeout=None):
        wait = -1 if timeout is None else max(0, int(timeout * 1000 + 0.999))
        ready = []
        for found in self._poll.poll(wait):
            key = self._keys.get(self._number(found[0]))
            if key is None:
                continue
            events = 0
            if found[1] & ~select.POLLIN:
                events |= EVENT_WRITE
            if found[1] & ~select.POLLOUT:
                events |= EVENT_READ
            if events & key.events:
                ready.append((key, events & key.events))
        return ready

    def close(self):
        self._keys.clear()

    def get_key(self, fileobj):
        try:
            return self._keys[self._number(fileobj)]
        except KeyError:
            raise KeyError("%r is not registered" % (fileobj,)) from None

    def get_map(self):
        return {key.fileobj: key for key in self._keys.values()}


DefaultSelector = SelectSelector = PollSelector
