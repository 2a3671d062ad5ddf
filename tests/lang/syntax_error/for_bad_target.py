# for with a call as target.
a = [1]
for f() in a:
    pass
