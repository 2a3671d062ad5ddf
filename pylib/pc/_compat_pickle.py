# Names of Python 2 and 3 for what has moved, under the names of CPython.

from pickle.names import (
    NEW_MODULES as IMPORT_MAPPING,
    NEW_NAMES as NAME_MAPPING,
    OLD_MODULES as REVERSE_IMPORT_MAPPING,
    OLD_NAMES as REVERSE_NAME_MAPPING,
)
