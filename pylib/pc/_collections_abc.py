# The abstract classes of containers, under the name they have inside of CPython.

from collections.abc import *
from collections.abc import __all__
