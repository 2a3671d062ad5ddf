# The abstract classes of containers, under the name they have inside of CPython.

import collections.abc as _abc
from collections.abc import *

__all__ = [name for name in dir(_abc) if name[0].isupper() and name != "ABCMeta"]
