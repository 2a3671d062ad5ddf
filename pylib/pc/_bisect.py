# The name that the native part of `bisect` has in CPython.

from bisect import bisect, bisect_left, bisect_right, insort, insort_left, insort_right
