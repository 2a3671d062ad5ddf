# The name that the native part of `operator` has in CPython.

from operator import *
