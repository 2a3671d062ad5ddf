# del of a literal.
x = 1
del x
del 5
