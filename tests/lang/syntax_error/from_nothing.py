# from without import.
from sys import path
from sys
