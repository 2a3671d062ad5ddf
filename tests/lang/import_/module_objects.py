# Modules are objects with attributes that can be changed.
import fixtures.config as config
from fixtures.config import debug, table

config.debug = True
config.level += 5
config.table["b"] = 2
table["c"] = 3
print(config.show(), debug)
setattr(config, "fresh", "new")
print(config.fresh, hasattr(config, "fresh"), getattr(config, "none", "default"))
del config.fresh
print(hasattr(config, "fresh"))
config.show = lambda: "replaced"
print(config.show())
print(type(config).__name__, config.__name__)
import fixtures.config

print(fixtures.config is config, fixtures.config.level)
try:
    config.nothing
except AttributeError:
    print("AttributeError")
print("table" in dir(config), config.__dict__["level"] if hasattr(config, "__dict__") else 6)
modules = [config, fixtures]
print([m.__name__ for m in modules], {config: 1}[config])
import math as one, math as two, fixtures.star as three

print(one is two, three.public)
