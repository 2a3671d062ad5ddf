# `-m unittest [discover [FOLDER [PATTERN]] | MODULE ...]`

import sys

from unittest.discover import main

sys.exit(not main(sys.argv[1:]).wasSuccessful())
