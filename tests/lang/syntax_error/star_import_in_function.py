# import * inside a function.
def f():
    import sys
    from sys import *
