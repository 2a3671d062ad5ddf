from .square import kind as other_kind
from . import square

kind = "circle"
neighbours = [other_kind, square.kind]
