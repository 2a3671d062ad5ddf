from . import depth
from .. import square
from ..square import area
from .detail.edge import length


def volume(side):
    return area(side) * side


info = (depth, square.kind, length)
