# `in` asks __contains__, then __iter__, then __getitem__.
class Has:
    def __contains__(self, x):
        return [x] if x > 2 else []


class Iter:
    def __iter__(self):
        return iter([1, 2, 3])


class Item:
    def __getitem__(self, i):
        if i == 4:
            raise IndexError
        return i * i


print(3 in Has(), 1 in Has(), 1 not in Has())
print(2 in Iter(), 5 in Iter())
print(9 in Item(), 16 in Item(), 5 not in Item())
print(list(Item()), max(Item()), tuple(reversed(list(Item()))))
try:
    1 in object()
except TypeError:
    print("TypeError")
