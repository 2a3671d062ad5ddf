# What programs for PCs expect of `socket` beyond the built-in module.

from usocket import *


def gethostname():
    import os

    return os.uname()[1]
