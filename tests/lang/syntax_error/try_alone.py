# try without except or finally.
x = 1
try:
    pass
x = 2
