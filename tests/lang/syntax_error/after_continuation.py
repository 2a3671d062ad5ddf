# Continued lines are counted.
x = (1,
     2,
     3)
y = 1 + \
    2
z = = 1
