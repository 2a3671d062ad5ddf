# The name that abstract classes in Python have in CPython.

from abc import ABCMeta, get_cache_token
