# Installs packages: files and `package.json` descriptions, from an index, from GitHub and GitLab,
# from any URL, or from a local folder.

import sys

_INDEX = "https://micropython.org/pi/v2"
_BLOCK = 128


def _exists(path):
    import os

    try:
        os.stat(path)
        return True
    except OSError:
        return False


# The folders of a path, so that a file of this name can be made.
def _make_folders(path):
    import os

    parts = path.split("/")[:-1]
    made = "/" if path.startswith("/") else ""
    for part in parts:
        if not part:
            continue
        made += part
        if not _exists(made):
            os.mkdir(made)
        made += "/"


def _rewrite(url, branch=None):
    branch = branch or "HEAD"
    if url.startswith("github:"):
        owner, name, *rest = url[7:].split("/")
        return "https://raw.githubusercontent.com/%s/%s/%s/%s" % (
            owner,
            name,
            branch,
            "/".join(rest),
        )
    if url.startswith("gitlab:"):
        owner, name, *rest = url[7:].split("/")
        return "https://gitlab.com/%s/%s/-/raw/%s/%s" % (owner, name, branch, "/".join(rest))
    if url.startswith("codeberg:"):
        owner, name, *rest = url[9:].split("/")
        return "https://codeberg.org/%s/%s/raw/branch/%s/%s" % (
            owner,
            name,
            branch,
            "/".join(rest),
        )
    return url


def _is_url(package):
    return "://" in package or package.startswith(("github:", "gitlab:", "codeberg:"))


# Files, by URL or by path.
class _File:
    def __init__(self, source):
        self._source = source
        if "://" in source:
            import requests

            self._response = requests.get(source)
            if self._response.status_code != 200:
                code = self._response.status_code
                self._response.close()
                raise OSError("status %d: %s" % (code, source))
            self._stream = getattr(self._response, "raw", None)
        else:
            self._response = None
            self._stream = open(source, "rb")

    def blocks(self):
        if self._stream is None:
            yield self._response.content
            return
        while True:
            data = self._stream.read(_BLOCK)
            if not data:
                return
            yield data

    def json(self):
        import json

        return json.loads(b"".join(list(self.blocks())).decode())

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        if self._response is not None:
            self._response.close()
        else:
            self._stream.close()


def _download(source, target):
    print("Copying:", target)
    try:
        with _File(source) as f:
            _make_folders(target)
            with open(target, "wb") as out:
                for data in f.blocks():
                    out.write(data)
    except OSError as e:
        print("File not found:" if e.args[:1] == (2,) else "Error:", source, e)
        return False
    return True


# Is the file there with the contents that begin with this SHA-256?
def _is_current(path, short_hash):
    if not _exists(path):
        return False
    try:
        import hashlib

        h = hashlib.sha256()
        with open(path, "rb") as f:
            while True:
                data = f.read(_BLOCK)
                if not data:
                    break
                h.update(data)
        return h.digest().hex().startswith(short_hash)
    except (ImportError, AttributeError):
        return False


def _install_description(source, index, target, version, mpy):
    try:
        with _File(_rewrite(source, version)) as f:
            description = f.json()
    except (OSError, ValueError) as e:
        print("Package not found:", source, e)
        return False
    for path, short_hash in description.get("hashes", ()):
        path = target + "/" + path
        if _is_current(path, short_hash):
            print("Exists:", path)
        elif not _download("%s/file/%s/%s" % (index, short_hash[:2], short_hash), path):
            return False
    base = source.rpartition("/")[0]
    for path, url in description.get("urls", ()):
        if base and not _is_url(url) and not url.startswith("/"):
            url = base + "/" + url
        if not _download(_rewrite(url, version), target + "/" + path):
            return False
    for name, dependency in description.get("deps", ()):
        if not _install(name, index, target, dependency, mpy):
            return False
    return True


def _install(package, index, target, version, mpy):
    is_local = not _is_url(package) and (package.startswith((".", "/")) or "/" in package)
    if _is_url(package) or is_local:
        if package.endswith((".py", ".mpy", ".pyri")):
            name = package.rsplit("/", 1)[-1]
            return _download(_rewrite(package, version), target + "/" + name)
        if not package.endswith(".json"):
            package = package.rstrip("/") + "/package.json"
        print("Installing", package, "to", target)
        return _install_description(package, index, target, version, mpy)
    if not version:
        version = "latest"
    print("Installing %s (%s) from %s to %s" % (package, version, index, target))
    # The sources: compiled files of the index are for another interpreter.
    source = "%s/package/py/%s/%s.json" % (index, package, version)
    return _install_description(source, index, target, version, mpy)


def install(package, index=None, target=None, version=None, mpy=True):
    if target is None:
        for folder in sys.path:
            if folder.endswith("/lib") or folder == "lib":
                target = folder
                break
        else:
            print("Unable to find lib dir in sys.path")
            return
    if "@" in package and version is None:
        package, version = package.rsplit("@", 1)
    index = (index or _INDEX).rstrip("/")
    if _install(package, index, target.rstrip("/") or "/", version, mpy):
        print("Done")
    else:
        print("Package may be partially installed")
