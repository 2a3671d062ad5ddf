# `python -m unittest`

import sys

if sys.argv[0] == "unittest" or sys.argv[0].endswith("__main__.py"):
    # For the help: the path of this file says nothing.
    import os.path

    sys.argv[0] = os.path.basename(sys.executable) + " -m unittest"

__unittest = True

from unittest.main import main

main(module=None)
