# else without its colon.
x = 1
if x:
    pass
else
    pass
