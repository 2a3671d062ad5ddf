# with as a literal.
a = open
with a as 5:
    pass
