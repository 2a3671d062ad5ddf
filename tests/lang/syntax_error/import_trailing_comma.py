# A trailing comma without parentheses.
from sys import (path,)
from sys import path,
