# A conditional expression cannot be assigned to.
a = b = 1
(a if a else b) = 3
