# del of a call.
x = [1]
del len(x)
