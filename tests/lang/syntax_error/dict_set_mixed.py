# A set element among key-value pairs.
x = {1: 2}
y = {1: 2, 3}
