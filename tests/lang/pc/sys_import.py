# Names of `sys` that do not exist, wherever they are asked for.
import sys

print(getattr(sys, "nothing", None), hasattr(sys, "nothing"))
try:
    from sys import nothing
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
try:
    import sys.nothing
except ModuleNotFoundError as e:
    print(type(e).__name__)
from sys import api_version, path

print(type(api_version).__name__, path is sys.path)
