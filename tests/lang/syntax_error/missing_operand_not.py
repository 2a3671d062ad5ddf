# not without operand.
x = 1
y = not
