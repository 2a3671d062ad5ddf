# Functions sharing module state through global.
count = 0
history = []


def enter(name):
    global count
    count += 1
    history.append((count, name))


def leave():
    global count
    if count == 0:
        return None
    count -= 1
    return history.pop()


def reset():
    global count, history
    count, history = 0, []


enter("a")
enter("b")
print(count, history)
print(leave(), leave(), leave(), count)
enter("c")
reset()
print(count, history)


def define():
    global created

    def created():
        return "a global function"

    global Klass

    class Klass:
        v = 3


define()
print(created(), Klass.v)


def loop_global():
    global i
    for i in range(3):
        pass


loop_global()
print(i)


def import_global():
    global math
    import math


import_global()
print(math.ceil(1.2))


def nested():
    global deep
    deep = 1

    def inner():
        deep = 2
        return deep

    return inner(), deep


print(nested())
