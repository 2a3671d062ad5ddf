# What all mailboxes can do, by a few operations that each kind has: like a dict from keys to
# messages.

import contextlib
import email
import email.generator
import email.message
import errno
import fcntl
import io
import os
import socket
import time
from types import GenericAlias

__name__ = "mailbox"

linesep = os.linesep.encode("ascii")


class Error(Exception):
    pass


class NoSuchMailboxError(Error):
    pass


class NotEmptyError(Error):
    pass


class ExternalClashError(Error):
    pass


class FormatError(Error):
    pass


class Mailbox:
    # Do lines that begin with "From " get a mark in front?
    _mangle_from_ = False

    def __init__(self, path, factory=None, create=True):
        self._path = os.path.abspath(os.path.expanduser(path))
        self._factory = factory

    def add(self, message):
        raise NotImplementedError("Method must be implemented by subclass")

    def remove(self, key):
        raise NotImplementedError("Method must be implemented by subclass")

    def __delitem__(self, key):
        self.remove(key)

    def discard(self, key):
        with contextlib.suppress(KeyError):
            self.remove(key)

    def __setitem__(self, key, message):
        raise NotImplementedError("Method must be implemented by subclass")

    def get(self, key, default=None):
        try:
            return self.__getitem__(key)
        except KeyError:
            return default

    def __getitem__(self, key):
        if not self._factory:
            return self.get_message(key)
        with contextlib.closing(self.get_file(key)) as file:
            return self._factory(file)

    def get_message(self, key):
        raise NotImplementedError("Method must be implemented by subclass")

    def get_string(self, key):
        return email.message_from_bytes(self.get_bytes(key)).as_string()

    def get_bytes(self, key):
        raise NotImplementedError("Method must be implemented by subclass")

    def get_file(self, key):
        raise NotImplementedError("Method must be implemented by subclass")

    def iterkeys(self):
        raise NotImplementedError("Method must be implemented by subclass")

    def keys(self):
        return list(self.iterkeys())

    # Messages that are gone meanwhile are left out.
    def iteritems(self):
        for key in self.iterkeys():
            try:
                value = self[key]
            except KeyError:
                continue
            yield key, value

    def items(self):
        return list(self.iteritems())

    def itervalues(self):
        for _, value in self.iteritems():
            yield value

    def __iter__(self):
        return self.itervalues()

    def values(self):
        return list(self.itervalues())

    def __contains__(self, key):
        raise NotImplementedError("Method must be implemented by subclass")

    def __len__(self):
        raise NotImplementedError("Method must be implemented by subclass")

    def clear(self):
        for key in self.keys():
            self.discard(key)

    def pop(self, key, default=None):
        try:
            result = self[key]
        except KeyError:
            return default
        self.discard(key)
        return result

    def popitem(self):
        for key in self.iterkeys():
            return key, self.pop(key)
        raise KeyError("No messages in mailbox")

    def update(self, arg=None):
        if hasattr(arg, "iteritems"):
            source = arg.iteritems()
        else:
            source = arg.items() if hasattr(arg, "items") else arg
        bad_key = False
        for key, message in source:
            try:
                self[key] = message
            except KeyError:
                bad_key = True
        if bad_key:
            raise KeyError("No message with key(s)")

    def flush(self):
        raise NotImplementedError("Method must be implemented by subclass")

    def lock(self):
        raise NotImplementedError("Method must be implemented by subclass")

    def unlock(self):
        raise NotImplementedError("Method must be implemented by subclass")

    def close(self):
        raise NotImplementedError("Method must be implemented by subclass")

    # Writes a message of any kind to a file, with the system's ends of lines.
    def _dump_message(self, message, target, mangle_from_=False):
        if isinstance(message, email.message.Message):
            buffer = io.BytesIO()
            email.generator.BytesGenerator(buffer, mangle_from_, 0).flatten(message)
            data = buffer.getvalue()
        elif isinstance(message, (str, bytes, io.StringIO)):
            data = message.getvalue() if isinstance(message, io.StringIO) else message
            if isinstance(data, str):
                try:
                    data = data.encode("ascii")
                except UnicodeError:
                    text = "String input must be ASCII-only; use bytes or a Message instead"
                    raise ValueError(text) from None
            data = _mangled(data, mangle_from_)
        elif hasattr(message, "read"):
            if hasattr(message, "buffer"):
                message = message.buffer
            data = _mangled(message.read(), mangle_from_)
        else:
            raise TypeError("Invalid message type: %s" % type(message))
        if linesep != b"\n":
            data = data.replace(b"\n", linesep)
        target.write(data)
        if self._append_newline and not data.endswith(linesep):
            target.write(linesep)

    _append_newline = False
    __class_getitem__ = classmethod(GenericAlias)


def _mangled(data, mangle):
    data = data.replace(b"\r\n", b"\n")
    return data.replace(b"\nFrom ", b"\n>From ") if mangle else data


# Part of a file, or the whole of it, as a file of its own.
class _Part(io.BytesIO):
    pass


def lock_file(f, dotlock=True):
    locked = False
    try:
        try:
            fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as e:
            if e.errno in (errno.EAGAIN, errno.EACCES, errno.EROFS):
                raise ExternalClashError("lockf: lock unavailable: %s" % f.name) from None
            raise
        locked = True
        if dotlock:
            _make_dot_lock(f)
    except BaseException:
        if locked:
            fcntl.lockf(f, fcntl.LOCK_UN)
        raise


# A file with this name exists while others must not write.
def _make_dot_lock(f):
    try:
        number = os.open(f.name + ".lock", os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        raise ExternalClashError("dot lock unavailable: %s" % f.name) from None
    except PermissionError:
        return
    os.close(number)


def unlock_file(f):
    fcntl.lockf(f, fcntl.LOCK_UN)
    if os.path.exists(f.name + ".lock"):
        os.remove(f.name + ".lock")


def create_carefully(path):
    number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666)
    os.close(number)
    return open(path, "rb+")


def create_temporary(path):
    name = "%s.%s.%s.%s" % (path, int(time.time()), socket.gethostname(), os.getpid())
    return create_carefully(name)


def sync_flush(f):
    f.flush()
    if hasattr(os, "fsync"):
        os.fsync(f.fileno())


def sync_close(f):
    sync_flush(f)
    f.close()
