"""A package with submodules."""

name = __name__
loaded = ["shapes"]
from .square import area as square_area
from . import circle

__all__ = ["square_area", "circle", "loaded"]
hidden = "not in __all__"
