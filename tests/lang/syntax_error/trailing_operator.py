# An operator at the end of a line.
x = 1
y = x +
z = 2
