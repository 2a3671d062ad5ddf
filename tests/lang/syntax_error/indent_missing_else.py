# else without a block.
if 1:
    pass
else:
x = 1
