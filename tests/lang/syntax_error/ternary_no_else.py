# A conditional expression without else.
x = 1
y = 1 if x else 2
z = 1 if x
