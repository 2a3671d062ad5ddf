# `itertools` as CPython has it: classes, whose iterators can be copied, pickled and derived from.
# The names of `__reduce__` are those that CPython's pickles have.

from itertools._basic import count, cycle, repeat, chain, accumulate, pairwise, zip_longest
from itertools._choose import compress, dropwhile, filterfalse, islice, starmap, takewhile
from itertools._combine import combinations, combinations_with_replacement, permutations, product
from itertools._share import _grouper, _tee, _tee_dataobject, groupby, tee
