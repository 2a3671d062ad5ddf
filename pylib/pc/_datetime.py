# The name that the native part of `datetime` has in CPython.

from datetime import *
