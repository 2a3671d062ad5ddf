# Two values without an operator.
x = 1
y = 2 3
