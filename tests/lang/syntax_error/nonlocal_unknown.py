# nonlocal of a name no function has.
def f():
    x = 1

    def g():
        nonlocal y
        y = 2
