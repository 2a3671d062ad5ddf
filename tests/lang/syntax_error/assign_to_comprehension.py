# A comprehension cannot be assigned to.
x = 2
[i for i in x] = 3
