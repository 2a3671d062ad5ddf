# The variables of the environment, as text and as bytes.

from collections.abc import MutableMapping

import posix
import uos


def encode(text):
    if not isinstance(text, str):
        raise TypeError("str expected, not " + type(text).__name__)
    return text.encode("utf-8", "surrogateescape")


def decode(data):
    if not isinstance(data, bytes):
        raise TypeError("bytes expected, not " + type(data).__name__)
    return data.decode("utf-8", "surrogateescape")


# Names at the start are read where the system shows them; where it does not, those are known that
# were set here.
def _at_start():
    text = b""
    try:
        number = posix.open("/proc/self/environ", 0, 0)
        while piece := posix.read(number, 65536):
            text += piece
        posix.close(number)
    except OSError:
        pass
    return [decode(pair.partition(b"=")[0]) for pair in text.split(b"\0") if b"=" in pair]


class _Environ(MutableMapping):
    def __init__(self):
        # A dict keeps the order.
        self._known = dict.fromkeys(_at_start())

    def __repr__(self):
        pairs = ["%r: %r" % pair for pair in self.items()]
        return "environ({" + ", ".join(pairs) + "})"

    def __getitem__(self, key):
        encode(key)
        value = uos.getenv(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        encode(key), encode(value)
        _check(key)
        uos.putenv(key, value)
        self._known[key] = None

    def __delitem__(self, key):
        self[key]
        uos.unsetenv(key)
        self._known.pop(key, None)

    def __iter__(self):
        yield from [name for name in self._known if uos.getenv(name) is not None]

    def __len__(self):
        return len(list(iter(self)))

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        return {**self, **other} if isinstance(other, MutableMapping | dict) else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if isinstance(other, MutableMapping | dict) else NotImplemented


class _Bytes(_Environ):
    def __init__(self):
        pass

    def __getitem__(self, key):
        return encode(environ[decode(key)])

    def __setitem__(self, key, value):
        environ[decode(key)] = decode(value)

    def __delitem__(self, key):
        del environ[decode(key)]

    def __iter__(self):
        return map(encode, environ)


# The system takes what is behind `=` for the value, and nothing behind a zero.
def _check(name):
    if not name:
        raise OSError(22, "Invalid argument")
    if "=" in name:
        raise ValueError("illegal environment variable name")
    if "\0" in name:
        raise ValueError("embedded null byte")


environ = _Environ()
environb = _Bytes()
supports_bytes_environ = True


def getenv(key, default=None):
    return environ.get(key, default)


def getenvb(key, default=None):
    return environb.get(key, default)


def putenv(name, value):
    _check(name)
    uos.putenv(name, value)


def unsetenv(name):
    _check(name)
    uos.unsetenv(name)


# The folders in which programs are looked for.
def get_exec_path(env=None):
    if env is None:
        env = environ
    path = env.get("PATH")
    if path is None and env is not environ and b"PATH" in env:
        path = decode(env[b"PATH"])
    return ("/bin:/usr/bin" if path is None else path).split(":")


__all__ = [
    "environ", "environb", "get_exec_path", "getenv", "getenvb", "putenv",
    "supports_bytes_environ", "unsetenv",
]
