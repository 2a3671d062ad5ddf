# The name that the native part of `struct` has in CPython.

from struct import *
