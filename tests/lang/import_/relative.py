# Relative imports over several levels.
from shapes.solid import cube
from shapes.solid.detail import edge
import shapes.solid.detail.edge as e2

print(cube.info, cube.volume(3))
print(edge.where, edge is e2, edge.__name__)
import shapes

print(shapes.solid.flat is shapes.circle, shapes.solid.area(7))
try:
    from . import nothing
except ImportError:
    print("no package: ImportError")
try:
    exec("from .x import y", {"__name__": "plain"})
except (ImportError, KeyError):
    print("no package: ImportError")
