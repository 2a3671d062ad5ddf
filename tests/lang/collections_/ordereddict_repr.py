from collections import OrderedDict

print(OrderedDict([("a", 1), (2, None)]), OrderedDict())
