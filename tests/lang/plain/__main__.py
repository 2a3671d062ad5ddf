import sys, beside
print(__name__, repr(__package__), sys.argv)
