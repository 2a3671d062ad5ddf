# The older name of `re._parser`.

from re._parser import MAXREPEAT, SubPattern, parse
