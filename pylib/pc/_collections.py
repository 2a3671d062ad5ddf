# The name that the native part of `collections` has in CPython.

from collections import OrderedDict, _count_elements, defaultdict, deque
