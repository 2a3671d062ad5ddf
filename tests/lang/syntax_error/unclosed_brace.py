# line-differs
# A dictionary that is never closed.
x = {'a': 1,
