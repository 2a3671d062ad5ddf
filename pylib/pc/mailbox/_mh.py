# MH: a file for each message, whose name is a number; sequences are in a file beside them.

import os

from ._base import (
    FormatError, Mailbox, NoSuchMailboxError, NotEmptyError, create_carefully, lock_file,
    sync_close, unlock_file,
)
from ._messages import MHMessage

__name__ = "mailbox"


class MH(Mailbox):
    def __init__(self, path, factory=None, create=True):
        Mailbox.__init__(self, path, factory, create)
        if not os.path.exists(self._path):
            if not create:
                raise NoSuchMailboxError(self._path)
            os.mkdir(self._path, 0o700)
            os.close(os.open(self._place(".mh_sequences"), os.O_CREAT | os.O_EXCL, 0o600))
        self._locked = False

    def _place(self, name):
        return os.path.join(self._path, str(name))

    def add(self, message):
        keys = self.keys()
        key = max(keys) + 1 if keys else 1
        file = create_carefully(self._place(key))
        try:
            self._dump_message(message, file)
        except BaseException:
            file.close()
            os.remove(self._place(key))
            raise
        if isinstance(message, MHMessage):
            self._dump_sequences(message, key)
        sync_close(file)
        return key

    def _open(self, key, mode="rb"):
        try:
            return open(self._place(key), mode)
        except FileNotFoundError:
            raise KeyError("No message with key: %s" % key) from None

    def remove(self, key):
        self._open(key, "rb+").close()
        os.remove(self._place(key))

    def __setitem__(self, key, message):
        with self._open(key, "rb+") as f:
            f.truncate(0)
            self._dump_message(message, f)
        if isinstance(message, MHMessage):
            self._dump_sequences(message, key)

    def get_message(self, key):
        with self._open(key) as f:
            message = MHMessage(f)
        for name, keys in self.get_sequences().items():
            if key in keys:
                message.add_sequence(name)
        return message

    def get_bytes(self, key):
        with self._open(key) as f:
            return f.read().replace(os.linesep.encode(), b"\n")

    def get_file(self, key):
        return self._open(key)

    def iterkeys(self):
        return iter(sorted(int(entry) for entry in os.listdir(self._path) if entry.isdigit()))

    def __contains__(self, key):
        return os.path.exists(self._place(key))

    def __len__(self):
        return len(list(self.iterkeys()))

    def lock(self):
        if not self._locked:
            self._file = open(self._place(".mh_sequences"), "rb+")
            lock_file(self._file)
            self._locked = True

    def unlock(self):
        if self._locked:
            unlock_file(self._file)
            self._file.close()
            del self._file
            self._locked = False

    def flush(self):
        pass

    def close(self):
        if self._locked:
            self.unlock()

    def list_folders(self):
        return [entry for entry in os.listdir(self._path) if os.path.isdir(self._place(entry))]

    def get_folder(self, folder):
        return MH(self._place(folder), self._factory, create=False)

    def add_folder(self, folder):
        return MH(self._place(folder), self._factory)

    def remove_folder(self, folder):
        path = self._place(folder)
        entries = os.listdir(path)
        if entries == [".mh_sequences"]:
            os.remove(os.path.join(path, ".mh_sequences"))
        elif entries:
            raise NotEmptyError("Folder not empty: %s" % self._path)
        os.rmdir(path)

    # Names of sequences and the keys in each.
    def get_sequences(self):
        results = {}
        known = set(self.keys())
        with open(self._place(".mh_sequences"), "r", encoding="ASCII") as f:
            for line in f:
                name, colon, contents = line.partition(":")
                keys = set()
                try:
                    for spec in contents.split():
                        start, _, stop = spec.partition("-")
                        keys.update(range(int(start), int(stop or start) + 1))
                except ValueError:
                    text = "Invalid sequence specification: %s" % line.rstrip()
                    raise FormatError(text) from None
                results[name] = [key for key in sorted(keys) if key in known]
                if not results[name]:
                    del results[name]
        return results

    def set_sequences(self, sequences):
        with open(self._place(".mh_sequences"), "w", encoding="ASCII") as f:
            for name, keys in sequences.items():
                if keys:
                    f.write("%s: %s\n" % (name, " ".join(_ranges(sorted(set(keys))))))

    # Names the files 1, 2, ... again.
    def pack(self):
        sequences = self.get_sequences()
        new = {}
        for number, key in enumerate(self.keys(), 1):
            if number != key:
                os.rename(self._place(key), self._place(number))
            new[key] = number
        if any(key != number for key, number in new.items()):
            self.set_sequences(
                {name: [new[key] for key in keys] for name, keys in sequences.items()}
            )

    def _dump_sequences(self, message, key):
        wanted = message.get_sequences()
        sequences = self.get_sequences()
        for name, keys in sequences.items():
            if name in wanted:
                keys.append(key)
            elif key in keys:
                keys.remove(key)
        for name in wanted:
            sequences.setdefault(name, [key])
        self.set_sequences(sequences)


# Numbers in order as "1 3-5".
def _ranges(keys):
    found = []
    for key in keys:
        if found and found[-1][1] == key - 1:
            found[-1][1] = key
        else:
            found.append([key, key])
    return ["%d" % a if a == b else "%d-%d" % (a, b) for a, b in found]
