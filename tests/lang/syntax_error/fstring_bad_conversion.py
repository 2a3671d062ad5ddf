# An unknown conversion.
x = 1
y = f'{x!r}'
z = f'{x!z}'
