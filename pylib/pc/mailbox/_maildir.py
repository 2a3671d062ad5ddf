# Maildir: a file for each message, in one of three folders; flags are in its name.

import errno
import itertools
import os
import socket
import time

from ._base import (
    ExternalClashError, Mailbox, NoSuchMailboxError, NotEmptyError, create_carefully,
    sync_close,
)
from ._messages import MaildirMessage

__name__ = "mailbox"

_numbers = itertools.count(1)


class Maildir(Mailbox):
    colon = ":"

    def __init__(self, dirname, factory=None, create=True):
        Mailbox.__init__(self, dirname, factory, create)
        self._paths = {name: os.path.join(self._path, name) for name in ("tmp", "new", "cur")}
        if not os.path.exists(self._path):
            if not create:
                raise NoSuchMailboxError(self._path)
            os.mkdir(self._path, 0o700)
            for path in self._paths.values():
                os.mkdir(path, 0o700)
        # By key the place of the file below the folder.
        self._toc = {}

    def add(self, message):
        file = self._create_tmp()
        try:
            self._dump_message(message, file)
        except BaseException:
            file.close()
            os.remove(file.name)
            raise
        sync_close(file)
        subdir, suffix = "new", ""
        if isinstance(message, MaildirMessage):
            subdir = message.get_subdir()
            suffix = self.colon + message.get_info()
            suffix = "" if suffix == self.colon else suffix
        key = os.path.basename(file.name).split(self.colon)[0]
        dest = os.path.join(self._path, subdir, key + suffix)
        if isinstance(message, MaildirMessage):
            os.utime(file.name, (os.path.getatime(file.name), message.get_date()))
        try:
            os.link(file.name, dest)
            os.remove(file.name)
        except (AttributeError, PermissionError):
            os.rename(file.name, dest)
        except FileExistsError:
            os.remove(file.name)
            raise ExternalClashError("Name clash with existing message: %s" % dest) from None
        return key

    def remove(self, key):
        os.remove(os.path.join(self._path, self._lookup(key)))

    def discard(self, key):
        try:
            self.remove(key)
        except (KeyError, FileNotFoundError):
            pass

    def __setitem__(self, key, message):
        old_subpath = self._lookup(key)
        temp_key = self.add(message)
        temp_subpath = self._lookup(temp_key)
        if isinstance(message, MaildirMessage):
            dominant = temp_subpath
        else:
            dominant = old_subpath
        subdir = os.path.dirname(dominant)
        suffix = ""
        if self.colon in dominant:
            suffix = self.colon + dominant.split(self.colon)[-1]
        self.discard(key)
        path = os.path.join(self._path, temp_subpath)
        if isinstance(message, MaildirMessage):
            os.utime(path, (os.path.getatime(path), message.get_date()))
        os.rename(path, os.path.join(self._path, subdir, key + suffix))

    def get_message(self, key):
        subpath = self._lookup(key)
        path = os.path.join(self._path, subpath)
        with open(path, "rb") as f:
            message = self._factory(f) if self._factory else MaildirMessage(f)
        subdir, name = os.path.split(subpath)
        message.set_subdir(subdir)
        if self.colon in name:
            message.set_info(name.split(self.colon)[-1])
        message.set_date(os.path.getmtime(path))
        return message

    def get_bytes(self, key):
        with open(os.path.join(self._path, self._lookup(key)), "rb") as f:
            return f.read()

    def get_file(self, key):
        return open(os.path.join(self._path, self._lookup(key)), "rb")

    def iterkeys(self):
        self._refresh()
        for key in list(self._toc):
            try:
                self._lookup(key)
            except KeyError:
                continue
            yield key

    def __contains__(self, key):
        self._refresh()
        return key in self._toc

    def __len__(self):
        self._refresh()
        return len(self._toc)

    def flush(self):
        pass

    def lock(self):
        pass

    def unlock(self):
        pass

    def close(self):
        pass

    def list_folders(self):
        return [
            entry[1:] for entry in os.listdir(self._path)
            if len(entry) > 1 and entry[0] == "." and os.path.isdir(os.path.join(self._path, entry))
        ]

    def get_folder(self, folder):
        return Maildir(os.path.join(self._path, "." + folder), self._factory, create=False)

    def add_folder(self, folder):
        path = os.path.join(self._path, "." + folder)
        result = Maildir(path, self._factory)
        mark = os.path.join(path, "maildirfolder")
        if not os.path.exists(mark):
            os.close(os.open(mark, os.O_CREAT | os.O_WRONLY, 0o666))
        return result

    def remove_folder(self, folder):
        path = os.path.join(self._path, "." + folder)
        for name in ("new", "cur"):
            if any(entry[:1] != "." for entry in os.listdir(os.path.join(path, name))):
                raise NotEmptyError("Folder contains message(s): %s" % folder)
        for entry in os.listdir(path):
            if entry not in ("new", "cur", "tmp") and os.path.isdir(os.path.join(path, entry)):
                raise NotEmptyError("Folder contains subdirectory '%s': %s" % (folder, entry))
        for root, folders, files in os.walk(path, topdown=False):
            for name in files:
                os.remove(os.path.join(root, name))
            for name in folders:
                os.rmdir(os.path.join(root, name))
        os.rmdir(path)

    # Removes what was left in `tmp` more than 36 hours ago.
    def clean(self):
        for entry in os.listdir(self._paths["tmp"]):
            path = os.path.join(self._paths["tmp"], entry)
            if time.time() - os.path.getatime(path) > 129600:
                os.remove(path)

    # A file in `tmp` with a name that nobody else has.
    def _create_tmp(self):
        now = time.time()
        host = socket.gethostname().replace("/", r"\057").replace(":", r"\072")
        name = "%s.M%sP%sQ%s.%s" % (
            int(now), int(now % 1 * 1e6), os.getpid(), next(_numbers), host,
        )
        path = os.path.join(self._path, "tmp", name)
        try:
            return create_carefully(path)
        except OSError as e:
            if e.errno != errno.EEXIST:
                raise
        raise ExternalClashError("Name clash prevented file creation: %s" % path)

    def _refresh(self):
        self._toc = {}
        for name in ("cur", "new"):
            for entry in os.listdir(self._paths[name]):
                path = os.path.join(self._paths[name], entry)
                if entry[:1] != "." and not os.path.isdir(path):
                    self._toc[entry.split(self.colon)[0]] = os.path.join(name, entry)

    def _lookup(self, key):
        subpath = self._toc.get(key)
        if subpath is not None and os.path.exists(os.path.join(self._path, subpath)):
            return subpath
        self._refresh()
        try:
            return self._toc[key]
        except KeyError:
            raise KeyError("No message with key: %s" % key) from None

    def next(self):
        if not hasattr(self, "_onetime_keys"):
            self._onetime_keys = self.iterkeys()
        for key in self._onetime_keys:
            try:
                return self[key]
            except KeyError:
                continue
        return None
