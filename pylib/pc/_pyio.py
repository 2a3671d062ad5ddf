# `io` as it is written in Python, which here it always is.

from io import *
from io import __all__
