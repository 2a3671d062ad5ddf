# `-m unittest [discover [FOLDER [PATTERN]] | MODULE ...]`

import sys

from unittest.discover import main

if __name__ == "__main__":
    sys.exit(not main(sys.argv[1:]).wasSuccessful())
