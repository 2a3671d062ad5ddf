# Names that `typing` has, for programs that also run where it has not.

import typing


def __getattr__(name):
    return getattr(typing, name)


def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1):
    return lambda decorated: decorated
