# There is no increment operator.
x = 1
x++
