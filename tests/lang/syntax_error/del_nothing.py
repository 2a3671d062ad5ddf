# del without a target.
x = 1
del
