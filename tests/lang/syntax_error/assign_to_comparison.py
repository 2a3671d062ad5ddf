# A comparison cannot be assigned to.
a = 1
b = 2
a < b = 3
