# Places in an archive, as `pathlib` has them in folders.

import io

__name__ = "zipfile"


# A place in an archive, as `pathlib` has places in the file system.
class Path:
    def __init__(self, root, at=""):
        from zipfile import ZipFile

        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    @property
    def name(self):
        return self.at.rstrip("/").rpartition("/")[2] or self.root.filename

    def _names(self):
        names = set(self.root.namelist())
        for name in list(names):
            while "/" in name.rstrip("/"):
                name = name.rstrip("/").rpartition("/")[0] + "/"
                names.add(name)
        return names

    def is_dir(self):
        return not self.at or self.at.endswith("/")

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return not self.at or self.at in self._names()

    def joinpath(self, *other):
        at = "/".join([self.at.rstrip("/")] * bool(self.at) + [str(o) for o in other])
        names = self._names()
        return Path(self.root, at + "/" if at not in names and at + "/" in names else at)

    __truediv__ = joinpath

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        for name in sorted(self._names()):
            rest = name[len(self.at) :]
            if name.startswith(self.at) and rest and "/" not in rest.rstrip("/"):
                yield Path(self.root, name)

    def open(self, mode="r", *args, pwd=None, **kwargs):
        data = self.root.read(self.at)
        if "b" in mode:
            return io.BytesIO(data)
        return io.StringIO(data.decode(kwargs.get("encoding") or "utf-8"))

    def read_bytes(self):
        return self.root.read(self.at)

    def read_text(self, *args, **kwargs):
        return self.open("r", *args, **kwargs).read()

    def __str__(self):
        return "%s/%s" % (self.root.filename, self.at)

    def __repr__(self):
        return "%s(%r, %r)" % (self.__class__.__name__, self.root.filename, self.at)
