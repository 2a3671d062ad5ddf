
import sys
from . import part
from .part import VALUE
from .inner.deep import show
print(VALUE, part.__name__, __name__, __package__, __spec__.name, __spec__.parent)
print(sys.argv[1:], sys.argv[0].endswith("__main__.py"), __file__ == sys.argv[0])
print(sys.modules["__main__"].VALUE)
show()
