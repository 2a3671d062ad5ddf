# pass is no expression.
pass
x = pass
