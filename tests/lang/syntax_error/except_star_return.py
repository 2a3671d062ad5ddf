# No return leaves an except*.
def f():
    try:
        pass
    except* ValueError:
        x = 1
        return x
