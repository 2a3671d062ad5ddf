# What abstract classes are made of inside of CPython; here `abc` has all of it.

from abc import ABCMeta, get_cache_token
