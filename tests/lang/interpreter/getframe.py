# `sys._getframe`: code, globals and lines of what runs.

import sys


def here():
    return sys._getframe()


def caller():
    return sys._getframe(1)


def outer():
    return caller()


print(here().f_code.co_name, caller().f_code.co_name, outer().f_code.co_name)
print(here().f_globals is globals(), here().f_lineno > 0)
print(sys._getframe().f_locals is globals(), sys._getframe().f_back)
frame = outer()
names = []
while frame is not None:
    names.append(frame.f_code.co_name)
    frame = frame.f_back
print(names)
print(outer().f_code is outer.__code__, outer().f_back.f_lineno)
print("len" in here().f_builtins)
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)
print(type(here()).__name__, here().f_trace)
