# An assignment as condition.
x = 1
while x = 2:
    pass
