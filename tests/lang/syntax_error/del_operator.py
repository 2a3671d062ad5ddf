# del of a sum.
a = b = 1
del a + b
