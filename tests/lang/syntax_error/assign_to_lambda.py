# A lambda cannot be assigned to.
x = 2
(lambda: x) = 3
