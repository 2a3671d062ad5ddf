# An empty field in an f-string.
x = 1
y = f'{x}'
z = f'{}'
