# `gc` for programs written for CPython: `threshold` is the interpreter's own, in bytes.

from ugc import *

# What nobody could free: nothing, since finalisers do not keep cycles alive.
garbage = []
_threshold = (700, 10, 10)


# CPython's thresholds count objects, which are not counted here: what is left of them is that the
# first may be 0, so that memory is collected only when it is asked for or short.
def set_threshold(threshold0, threshold1=10, threshold2=10, /):
    global _threshold
    for n in (threshold0, threshold1, threshold2):
        if not isinstance(n, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % type(n).__name__)
    _threshold = (threshold0, threshold1, threshold2)
    (enable if threshold0 else disable)()


def get_threshold():
    return _threshold


# Whether an object may be part of a cycle.
def is_tracked(obj, /):
    atoms = (int, float, complex, str, bytes, bytearray, range, type(None), type(...))
    return not isinstance(obj, atoms) or hasattr(obj, "__dict__")
