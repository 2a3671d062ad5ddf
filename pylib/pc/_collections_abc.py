# The abstract classes of containers, under the name they have inside of CPython.

import collections.abc as _abc
from collections.abc import *

__all__ = [name for name in dir(_abc) if name[0].isupper() and name != "ABCMeta"]

# Types of built-in objects that have no other name.
dict_keys, dict_values, dict_items = map(type, ({}.keys(), {}.values(), {}.items()))
dict_keyiterator, list_iterator, tuple_iterator = map(type, (iter({}), iter([]), iter(())))
dict_valueiterator, dict_itemiterator = map(type, (iter({}.values()), iter({}.items())))
set_iterator, str_iterator, bytes_iterator = map(type, (iter(set()), iter(""), iter(b"")))
range_iterator, bytearray_iterator = map(type, (iter(range(0)), iter(bytearray())))
mappingproxy = type(type.__dict__)
generator = type((lambda: (yield))())
