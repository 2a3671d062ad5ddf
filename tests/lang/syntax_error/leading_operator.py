# A line that starts with a binary operator.
x = 1
* x
* 3
