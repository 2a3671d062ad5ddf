# A module has a class, whatever its own __getattr__ says.
import collections
import math
import sys

for module in (collections, math, sys):
    print(module.__class__ is type(sys), isinstance(module, type(sys)), isinstance(module, int))
print(type(sys).__name__)
