# The node types of `ast` under their older name.

from ast import *
from ast import AST, PyCF_ONLY_AST
