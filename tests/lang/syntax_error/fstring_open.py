# A field that is not closed.
x = 1
z = f'{x'
