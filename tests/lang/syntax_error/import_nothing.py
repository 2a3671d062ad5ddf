# import without a name.
import sys
import
