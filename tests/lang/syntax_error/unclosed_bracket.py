# line-differs
# A list that is never closed.
x = 1
y = [1, 2
