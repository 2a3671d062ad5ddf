# `python -m doctest`

import sys

from _tools.running import doctest_main

if __name__ == "__main__":
    sys.exit(doctest_main())
