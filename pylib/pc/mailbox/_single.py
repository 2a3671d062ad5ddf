# Mailboxes in one file: mbox, where each message begins with a line "From ", and MMDF, where it is
# between lines of four control characters. Keys are numbers from 0.

import email
import email.message
import errno
import os
import time

from ._base import (
    ExternalClashError, Mailbox, NoSuchMailboxError, _Part, create_temporary, linesep, lock_file,
    sync_close, sync_flush, unlock_file,
)
from ._messages import MMDFMessage, _mboxMMDFMessage, mboxMessage

__name__ = "mailbox"


class _mboxMMDF(Mailbox):
    _mangle_from_ = True
    _append_newline = False

    def __init__(self, path, factory=None, create=True):
        Mailbox.__init__(self, path, factory, create)
        try:
            f = open(self._path, "rb+")
        except OSError as e:
            if e.errno == errno.ENOENT:
                if not create:
                    raise NoSuchMailboxError(self._path) from None
                f = open(self._path, "wb+")
            elif e.errno in (errno.EACCES, errno.EROFS):
                f = open(self._path, "rb")
            else:
                raise
        self._file = f
        # By key where a message begins and ends in the file; None as long as nobody asked.
        self._toc = None
        self._next_key = 0
        self._pending = self._pending_sync = self._locked = False
        self._file_length = None

    # ---- like a dict

    def add(self, message):
        self._lookup()
        self._toc[self._next_key] = self._append_message(message)
        self._next_key += 1
        self._pending_sync = True
        return self._next_key - 1

    def remove(self, key):
        self._lookup(key)
        del self._toc[key]
        self._pending = True

    def __setitem__(self, key, message):
        self._lookup(key)
        self._toc[key] = self._append_message(message)
        self._pending = True

    def iterkeys(self):
        self._lookup()
        yield from list(self._toc)

    def __contains__(self, key):
        self._lookup()
        return key in self._toc

    def __len__(self):
        self._lookup()
        return len(self._toc)

    def _lookup(self, key=None):
        if self._toc is None:
            self._generate_toc()
        if key is not None:
            try:
                return self._toc[key]
            except KeyError:
                raise KeyError("No message with key: %s" % key) from None

    def _content(self, key):
        start, stop = self._lookup(key)
        self._file.seek(start)
        line = self._file.readline().replace(linesep, b"").decode("ascii")
        data = self._file.read(stop - self._file.tell())
        return line, data.replace(linesep, b"\n")

    def get_message(self, key):
        line, data = self._content(key)
        message = self._message_factory(data)
        message.set_unixfrom(line)
        message.set_from(line[5:])
        return message

    def get_bytes(self, key, from_=False):
        line, data = self._content(key)
        return line.encode() + b"\n" + data if from_ else data

    def get_string(self, key, from_=False):
        text = email.message_from_bytes(self.get_bytes(key)).as_string(unixfrom=from_)
        return text

    def get_file(self, key, from_=False):
        return _Part(self.get_bytes(key, from_))

    # ---- the file

    def lock(self):
        if not self._locked:
            lock_file(self._file)
            self._locked = True

    def unlock(self):
        if self._locked:
            unlock_file(self._file)
            self._locked = False

    # Writes the file anew if messages were removed or replaced.
    def flush(self):
        if not self._pending:
            if self._pending_sync:
                sync_flush(self._file)
                self._pending_sync = False
            return
        self._file.seek(0, 2)
        if self._file.tell() != self._file_length:
            text = "Size of mailbox file changed (expected %i, found %i)"
            raise ExternalClashError(text % (self._file_length, self._file.tell()))
        new = create_temporary(self._path)
        try:
            toc = {}
            self._pre_mailbox_hook(new)
            for key in sorted(self._toc):
                start, stop = self._toc[key]
                self._file.seek(start)
                self._pre_message_hook(new)
                new_start = new.tell()
                new.write(self._file.read(stop - start))
                toc[key] = new_start, new.tell()
                self._post_message_hook(new)
            self._file_length = new.tell()
        except BaseException:
            new.close()
            os.remove(new.name)
            raise
        sync_close(new)
        self._file.close()
        mode = os.stat(self._path).st_mode
        os.chmod(new.name, mode)
        os.rename(new.name, self._path)
        self._file = open(self._path, "rb+")
        self._toc = toc
        self._pending = self._pending_sync = False
        if self._locked:
            lock_file(self._file, dotlock=False)

    def _pre_mailbox_hook(self, f):
        pass

    def _pre_message_hook(self, f):
        pass

    def _post_message_hook(self, f):
        pass

    def close(self):
        try:
            self.flush()
        finally:
            try:
                if self._locked:
                    self.unlock()
            finally:
                self._file.close()

    # Puts a message at the end; where it begins and ends.
    def _append_message(self, message):
        self._file.seek(0, 2)
        before = self._file.tell()
        if len(self._toc) == 0 and not self._pending:
            self._pre_mailbox_hook(self._file)
        try:
            self._pre_message_hook(self._file)
            offsets = self._install_message(message)
            self._post_message_hook(self._file)
        except BaseException:
            self._file.truncate(before)
            raise
        self._file.flush()
        self._file_length = self._file.tell()
        return offsets

    def _install_message(self, message):
        line = None
        if isinstance(message, bytes) and message.startswith(b"From "):
            first, _, message = message.partition(b"\n")
            line = first
        elif isinstance(message, str) and message.startswith("From "):
            first, _, message = message.partition("\n")
            line = first.encode("ascii")
        elif isinstance(message, _mboxMMDFMessage):
            line = b"From " + message.get_from().encode("ascii")
        elif isinstance(message, email.message.Message):
            given = message.get_unixfrom()
            line = None if given is None else given.encode("ascii")
        if line is None:
            line = b"From MAILER-DAEMON " + time.asctime(time.gmtime()).encode()
        start = self._file.tell()
        self._file.write(line + linesep)
        self._dump_message(message, self._file, self._mangle_from_)
        return start, self._file.tell()


class mbox(_mboxMMDF):
    _mangle_from_ = True
    _append_newline = True

    def __init__(self, path, factory=None, create=True):
        self._message_factory = mboxMessage
        _mboxMMDF.__init__(self, path, factory, create)

    def _post_message_hook(self, f):
        f.write(linesep)

    def _generate_toc(self):
        starts, stops = [], []
        empty_before = False
        self._file.seek(0)
        while True:
            place = self._file.tell()
            line = self._file.readline()
            if line.startswith(b"From "):
                if len(stops) < len(starts):
                    stops.append(place - len(linesep) if empty_before else place)
                starts.append(place)
                empty_before = False
            elif not line:
                if len(stops) < len(starts):
                    stops.append(place - len(linesep) if empty_before else place)
                break
            else:
                empty_before = line == linesep
        self._toc = dict(enumerate(zip(starts, stops)))
        self._next_key = len(self._toc)
        self._file_length = self._file.tell()


class MMDF(_mboxMMDF):
    def __init__(self, path, factory=None, create=True):
        self._message_factory = MMDFMessage
        _mboxMMDF.__init__(self, path, factory, create)

    def _pre_message_hook(self, f):
        f.write(b"\001\001\001\001" + linesep)

    def _post_message_hook(self, f):
        f.write(linesep + b"\001\001\001\001" + linesep)

    def _generate_toc(self):
        found = []
        mark = b"\001\001\001\001" + linesep
        self._file.seek(0)
        start, after = None, 0
        while True:
            place, line = after, self._file.readline()
            after = self._file.tell()
            if line == mark and start is None:
                start = after
            elif line == mark:
                found.append((start, place - len(linesep)))
                start = None
            elif not line:
                if start is not None:
                    found.append((start, place))
                break
        self._toc = dict(enumerate(found))
        self._next_key = len(self._toc)
        self._file.seek(0, 2)
        self._file_length = self._file.tell()
