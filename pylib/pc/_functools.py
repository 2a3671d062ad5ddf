# The name that the native part of `functools` has in CPython.

from functools import cmp_to_key, partial, reduce
