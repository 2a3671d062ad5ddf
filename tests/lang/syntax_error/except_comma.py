# The old except syntax.
try:
    pass
except ValueError, e:
    pass
