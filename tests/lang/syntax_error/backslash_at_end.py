# line-differs
# A continuation at the end of the file.
x = 1
y = 2 + \