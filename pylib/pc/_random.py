# The name that the native part of `random` has in CPython.

from random import Random
