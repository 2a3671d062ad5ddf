# A keyword as variable.
x = 1
class = 2
