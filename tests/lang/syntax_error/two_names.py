# Two names without an operator.
x = 1
print x
