# import with leading dots.
import sys
import .sys
