# import of an expression.
import sys
import sys + 1
