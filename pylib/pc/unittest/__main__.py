# `python -m unittest`

import sys

if __name__ == "__main__":
    if sys.argv[0].endswith("__main__.py"):
        # For the help: the path of this file says nothing.
        import os.path

        sys.argv[0] = os.path.basename(sys.executable) + " -m unittest"

__unittest = True

if __name__ == "__main__":
    from unittest.main import main

    main(module=None)
