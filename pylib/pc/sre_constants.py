# The older name of `re._constants`.

from re._constants import *
