# The name that the native part of `operator` has in CPython.

from hmac import compare_digest as _compare_digest
from operator import *
