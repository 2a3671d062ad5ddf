# The old place of the classes of files.

import typing

__all__ = ["IO", "TextIO", "BinaryIO"]


def __getattr__(name):
    if name not in __all__:
        raise AttributeError("module '%s' has no attribute '%s'" % (__name__, name))
    from warnings import warn

    text = "%s is deprecated, import directly from typing instead. "
    text += "%s will be removed in Python 3.12."
    warn(text % (__name__, __name__), DeprecationWarning, stacklevel=2)
    return getattr(typing, name)
