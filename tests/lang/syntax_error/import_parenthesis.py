# An open import list.
from sys import (path, argv)
from sys import (path, argv
x = 1
