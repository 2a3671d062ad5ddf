# Packages: __init__, submodules and attribute access.
import shapes

print(shapes.name, shapes.loaded, shapes.square_area(3))
print(shapes.square.kind, shapes.circle.kind, shapes.circle.neighbours)
import shapes.square
import shapes.circle as round_

print(shapes.square.area(4), round_.kind, round_ is shapes.circle)
from shapes import square, circle as c
from shapes.square import area, kind as k

print(area(5), k, c.kind, square is shapes.square)
print(shapes.__name__, shapes.square.__name__, hasattr(shapes, "solid"))
import shapes.solid.cube

print(hasattr(shapes, "solid"), shapes.solid.cube.volume(2), shapes.solid.depth)
try:
    import shapes.nothing
except ImportError:
    print("ImportError")
try:
    from shapes import nothing
except ImportError:
    print("ImportError")
try:
    shapes.nothing
except AttributeError:
    print("AttributeError")
