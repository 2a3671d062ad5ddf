# Patterns, under the name of the compiler inside of CPython's `re`.

import re
import sre_constants
from sre_constants import *


def compile(p, flags=0):
    return re.compile(p, flags)


def isstring(obj):
    return isinstance(obj, (str, bytes))
