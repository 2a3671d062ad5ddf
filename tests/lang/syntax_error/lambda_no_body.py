# A lambda without body.
f = lambda x: x
g = lambda x:
