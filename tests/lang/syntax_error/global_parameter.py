# A parameter cannot be global.
def f(a, b):
    c = a
    global b
