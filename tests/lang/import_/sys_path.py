# skip: image
# Modules are found along sys.path; sys.modules can hold any object.
import sys

try:
    import counter
except ImportError:
    print("not on the path")
sys.path.append(sys.path[0] + "/fixtures")
import main_like

print(main_like.main(), main_like.name)
import counter

print(counter.up())
sys.path.pop()


class Fake:
    answer = 42


sys.modules["fake_module"] = Fake
import fake_module

print(fake_module.answer)
from fake_module import answer

print(answer)
print(isinstance(sys.path, list), isinstance(sys.modules, dict))
print("sys" in sys.modules, sys.modules["sys"] is sys)
