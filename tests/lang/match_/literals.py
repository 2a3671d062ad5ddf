# Literal, singleton, value and or patterns.
class Color:
    RED = 1
    class Deep:
        BLUE = "blue"


def kind(x):
    match x:
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1.5:
            return "one and a half"
        case "a" | "b" 'c':
            return "a or bc"
        case b"xy":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case Color.Deep.BLUE:
            return "deep"
        case 10 | 20 | 30:
            return "tens"
        case 123456789012345678901234567890:
            return "big"
        case _:
            return "other"


for x in (0, 0.0, -1, 1.5, "a", "bc", "b", b"xy", None, True, False, 1, "blue", 10, 20, 30, 40,
          123456789012345678901234567890, (), []):
    print(repr(x), kind(x))


def same(x):
    match x:
        case Color.RED:
            return "red"
        case other:
            return other


print(same(1), same(True), same(2), same("x"))

# A value pattern compares with ==, a singleton with `is`.
class Equal:
    def __init__(self):
        self.asked = []
    def __eq__(self, other):
        self.asked.append(other)
        return other == 3


e = Equal()
match e:
    case None | True | False:
        print("no")
    case 1 | 2:
        print("no")
    case 3:
        print("three", e.asked)

# No case: nothing happens.
match 5:
    case 6:
        print("no")
print("done")

# Names of the words are free.
match = 1
case = 2
_ = 3
print(match, case, _)
match, case = case, match
print(match, case)
match = [5, 6, 7]
print(match[0], match [1])
print(-match[0], match
      [2])


def match(x):
    return x * 2


match (3)
print(match(4), match
      (5))
match: int = 7
print(match)
match = {"a": 1}
match["b"] = 2
match ["c"] = 3
print(sorted(match))
type = 5
print(type)


class case:
    match = 1


print(case.match)
