# A match has cases.
x = 1
match x:
    pass
