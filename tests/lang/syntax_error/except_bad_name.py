# except as an attribute.
a = 1
try:
    pass
except ValueError as a.b:
    pass
