# An operator without its operand.
x = 1
y = x * / 2
