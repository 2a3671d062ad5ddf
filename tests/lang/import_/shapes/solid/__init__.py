from ..square import area
from .. import circle as flat

depth = 2
