# Comparison of lists with odd elements; equality callbacks that change the list.
nan = float("nan")
print([nan] == [nan], [nan].index(nan), [nan].count(nan), nan in [nan], [float("nan")] == [nan])
print(
    [1, 2, [3, [4]]] == [1, 2, [3, [4]]],
    [1.0, True] == [1, 1],
    [0] < [False, 1],
    [[1], 2] < [[1], 3],
)


class Eq:
    def __init__(self, result):
        self.result = result

    def __eq__(self, o):
        return self.result


yes, no = Eq(True), Eq(False)
print(
    [yes] == [5],
    [no] == [no],
    [no] == [5],
    yes in [1],
    1 in [no],
    [1, 2].index(yes),
    [1, 2].count(yes),
)
try:
    [1, 2].index(no)
except ValueError:
    print("ValueError")


class Clear:
    def __init__(self, target):
        self.target = target

    def __eq__(self, o):
        self.target.clear()
        return False


a = [1, 2, 3]
a.append(Clear(a))
print(a.count(99) in (0, 1), 5 in [Clear(a), 5], len(a) <= 4)
b = [1, 2, 3]
b.insert(0, Clear(b))
try:
    b.remove(7)
except ValueError:
    print("ValueError", b)
c = [Clear([]), 5]
print(c.index(5), 5 in c, c == [1, 5], c != c[:], c == c)
for bad in ("[1] < [None]", "[[]] < [()]", "[1] < (1,)"):
    try:
        eval(bad)
    except TypeError:
        print(bad, "TypeError")
print([1] < [1, None], [] == [], [[]] == [[]], [None] == [None], ["a", 1] < ["b", None])
