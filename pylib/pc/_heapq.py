# The name that the native part of `heapq` has in CPython.

from heapq import heapify, heappop, heappush, heappushpop, heapreplace
