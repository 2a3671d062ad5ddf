# Comparisons between values of different types.
print(1 == 1.0, 1 == True, 0 == False, "1" == 1, None == 0, [] == (), [] == [])
print(1 != 1.0, "a" != b"a", (1, 2) != [1, 2], None != None)
print(1 < 1.5, 2.5 > 2, True < 2, -1 < False, 1 <= 1.0 >= 1)
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9, 9))
print([1, [2, 3]] == [1, [2, 3]], [1, [2, 3]] < [1, [2, 4]], [3] >= [3])
print("abc" < "abd", "abc" < "abcd", "Z" < "a", "" < " ")
print(b"ab" < b"b", b"a" == bytearray(b"a"))
for expression in ('1 < "1"', "None < 1", "[] < ()", "{} < {}", "object() < 1", '"a" < b"a"'):
    try:
        print(eval(expression))
    except TypeError:
        print(expression, "TypeError")
a = [1]
b = a
print(a is b, a is not b, a is [1], a == [1], None is None)
print(1 in [1.0], 1.0 in (1, 2), True in [1], None in [0], "" in "abc", "bc" in "abc")
