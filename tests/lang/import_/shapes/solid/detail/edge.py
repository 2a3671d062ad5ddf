from ... import circle
from ..  import depth
from . import __name__ as package_name

length = 12
where = (circle.kind, depth, package_name)
