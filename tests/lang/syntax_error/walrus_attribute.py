# An assignment expression needs a name.
x = 'a'
if (x.y := 2):
    pass
