# Attributes that each thread has for itself.
import threading


class Own(threading.local):
    kind = 1

    def __init__(self, a=3):
        self.a = a
        self.log = []

    @property
    def double(self):
        return self.a * 2

    @double.setter
    def double(self, value):
        self.a = value / 2


class Bare(threading.local):
    def __init__(self):
        pass


def show_error(f):
    try:
        f()
    except AttributeError as error:
        print(error)


x = Own(5)
x.kind = 9
print(x.kind, Own.kind, x.a, x.double)
x.double = 8
print(x.a, sorted(x.__dict__))


def other():
    print(x.a, x.kind, x.log)
    x.a = 1


thread = threading.Thread(target=other)
thread.start()
thread.join()
print(x.a, x.log)
del x.kind
print(x.kind)
show_error(lambda: x.absent)
show_error(lambda: x.__delattr__("absent"))
bare = Bare()
bare.q = 2
print(bare.q, vars(bare))
