# A bracket that was not opened.
a = (1, 2)
b = 3)
