# global of an attribute.
def f():
    global x
    global x.y
