# An exception in __del__ does not reach the program.
import gc


class A:
    def __del__(self):
        print("del")
        1 / 0


def f():
    A()


f()
gc.collect()
print("goes on")


def g():
    A()


try:
    g()
    gc.collect()
    print("still")
finally:
    print("end")
