# A string cannot be assigned to.
x = 2
"x" = 3
