# from module import * with and without __all__.
from fixtures.star import *

print(public, also, f(), K.__name__)
try:
    _hidden
except NameError:
    print("_hidden is not imported")
from fixtures.star_all import *

print(chosen, _listed)
try:
    other
except NameError:
    print("other is not in __all__")
from shapes import *

print(square_area(2), circle.kind, loaded)
try:
    hidden
except NameError:
    print("hidden is not in __all__")
public = "changed here"
import fixtures.star

print(fixtures.star.public, public)
