# A function without body.
def f():

x = 1
