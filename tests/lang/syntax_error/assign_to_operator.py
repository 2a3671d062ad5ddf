# A sum cannot be assigned to.
a = b = 1
a + b = 3
