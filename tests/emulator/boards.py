# The boards that there are, by the names that `--board` takes.

from microbit.board import Microbit
from pyboard.board import Pyboard

KINDS = ("microbit", "pyboard")


def make(kind, image, flash_size, ether=None):
    """A board with an image; the flash of the PyBoard has the size that it has."""
    return Pyboard(image) if kind == "pyboard" else Microbit(image, flash_size, ether)
