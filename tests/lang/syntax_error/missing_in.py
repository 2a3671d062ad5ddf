# A for loop without `in`.
a = [1]
for x a:
    pass
