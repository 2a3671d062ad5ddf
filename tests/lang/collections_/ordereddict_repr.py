# differs: the form of MicroPython, and of Python from 3.12 on
from collections import OrderedDict

print(OrderedDict([("a", 1), (2, None)]), OrderedDict())
