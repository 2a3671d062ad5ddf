# The old place of what `re` makes.

from typing._moved import old_place

__all__ = ["Pattern", "Match"]
__getattr__ = old_place(__name__, __all__)
