# The old place of the classes of files.

from typing._moved import old_place

__all__ = ["IO", "TextIO", "BinaryIO"]
__getattr__ = old_place(__name__, __all__)
