# What programs ask of objects: abstract classes, copies, numbers and records as text.

import copy
import json
from collections.abc import Iterable, Mapping, Sequence
from numbers import Number


class Plain:
    def __init__(self, x):
        self.x = x
        self.parts = [x, {"half": x / 2}]


kinds = 0
for i in range(3000):
    for value in (Plain(i), [i], {}, "text", 1.5):
        for kind in (Iterable, Mapping, Sequence, Number):
            kinds += isinstance(value, kind)
copies = copy.deepcopy([Plain(i / 7) for i in range(3000)])
text = json.dumps([{"größe": c.x, "teile": c.parts} for c in copies])
floats = sum(float(str(i / 7)) for i in range(30000))
third = {"größe": 3 / 7, "teile": copies[3].parts}
print(kinds, copies[8].parts, len(text), json.loads(text)[3] == third)
print(round(floats, 3))
