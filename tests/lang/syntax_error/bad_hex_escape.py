# A hex escape with one digit.
x = '\x41'
y = '\x4'
