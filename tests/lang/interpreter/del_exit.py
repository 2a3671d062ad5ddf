# What is alive at the end of the program is finalised, after the functions of atexit.
import atexit


class A:
    def __del__(self):
        print("del at the end")


a = A()


def bye(*args, **kwargs):
    print("bye", args, kwargs)


atexit.register(bye, 1, x=2)
atexit.register(print, "first")
print(atexit.register(bye) is bye)
atexit.register(print, "never")
atexit.unregister(print)
print("done")
