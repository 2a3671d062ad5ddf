
from .. import part
from ..part import VALUE
def show():
    print("deep", __name__, __package__, VALUE, part.VALUE)
if __name__ == "__main__":
    show()
