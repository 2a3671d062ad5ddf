# `select` of the interpreter, and `epoll` over its `poll`: what is registered is asked for each
# time, so edges (EPOLLET) are told as levels.

import os as _os
from errno import EEXIST as _EEXIST
from errno import ENOENT as _ENOENT
from uselect import *

POLLPRI, POLLNVAL, POLLRDNORM, POLLRDBAND = 2, 32, 64, 128
POLLWRNORM, POLLWRBAND, POLLMSG, POLLRDHUP = 256, 512, 1024, 0x2000
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLRDHUP = 1, 2, 4, 8, 16, 0x2000
EPOLLRDNORM, EPOLLRDBAND, EPOLLWRNORM, EPOLLWRBAND, EPOLLMSG = 64, 128, 256, 512, 1024
EPOLLEXCLUSIVE, EPOLLONESHOT, EPOLLET = 1 << 28, 1 << 30, 1 << 31
EPOLL_CLOEXEC = 0o2000000
PIPE_BUF = 4096

# What `poll` is asked for; the other bits say how.
_ASKED = EPOLLIN | EPOLLPRI | EPOLLOUT


class epoll:
    def __init__(self, sizehint=-1, flags=0):
        if sizehint != -1 and sizehint <= 0:
            raise ValueError("negative sizehint")
        if flags & ~EPOLL_CLOEXEC:
            raise OSError("invalid flags")
        self._poll = poll()
        # By number the events that are wanted, and 0 after a single shot.
        self._wanted = {}
        # Something open that stands for it.
        self._fd = _os.open(_os.devnull, _os.O_RDONLY)

    @classmethod
    def fromfd(cls, fd):
        made = cls()
        _os.close(made._fd)
        made._fd = fd
        return made

    @property
    def closed(self):
        return self._fd < 0

    def _check(self):
        if self._fd < 0:
            raise ValueError("I/O operation on closed epoll object")

    def fileno(self):
        self._check()
        return self._fd

    def close(self):
        if self._fd >= 0:
            _os.close(self._fd)
            self._fd = -1

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *details):
        self.close()

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        fd = self._number(fd)
        if fd in self._wanted:
            raise FileExistsError(_EEXIST, _os.strerror(_EEXIST))
        self._poll.register(fd, eventmask & _ASKED)
        self._wanted[fd] = eventmask

    def modify(self, fd, eventmask):
        fd = self._known(fd)
        self._poll.modify(fd, eventmask & _ASKED)
        self._wanted[fd] = eventmask

    def unregister(self, fd):
        fd = self._known(fd)
        self._poll.unregister(fd)
        del self._wanted[fd]

    def _number(self, fd):
        self._check()
        return fd if isinstance(fd, int) else fd.fileno()

    def _known(self, fd):
        fd = self._number(fd)
        if fd not in self._wanted:
            raise FileNotFoundError(_ENOENT, _os.strerror(_ENOENT))
        return fd

    def poll(self, timeout=None, maxevents=-1):
        self._check()
        if maxevents == 0 or maxevents < -1:
            raise ValueError("maxevents must be greater than 0, got %d" % maxevents)
        wait = -1 if timeout is None or timeout < 0 else -int(-timeout * 1000 // 1)
        found = []
        for fd, events in self._poll.poll(wait):
            wanted = self._wanted.get(fd, 0)
            if not wanted & ~EPOLLONESHOT or len(found) == maxevents:
                continue
            found.append((fd, events))
            if wanted & EPOLLONESHOT:
                self._wanted[fd] = EPOLLONESHOT
                self._poll.modify(fd, 0)
        return found
