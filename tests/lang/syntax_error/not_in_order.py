# in not instead of not in.
x = [1]
print(1 not in x)
print(1 in not x)
