# if/elif/else ladders and one-line suites.
def classify(n):
    if n < 0:
        kind = "negative"
    elif n == 0:
        kind = "zero"
    elif n < 10:
        if n % 2:
            kind = "small odd"
        else:
            kind = "small even"
    else:
        kind = "large"
    return kind


print([classify(n) for n in (-5, 0, 3, 4, 10)])
if True: print("one line"); print("two statements")
if False: print("never")
else: print("else")
x = 3
if x: pass
elif 1 / 0: print("not evaluated")
if not x:
    pass
elif x > 2 and x < 5:
    print("between")
if (x ==
        3):
    print("parenthesised")
if x == 3 and \
        x != 4:
    print("backslash")
for i in range(2): print(i, end=" ")
print()
while x: x -= 1; print(x, end=" ")
print()
def g(): return 1; print("never")
print(g())
class E: a = 1; b = 2
print(E.a + E.b)
if 1:
    if 0:
        print("a")
    elif 1:
        if 1:
            print("b")
    else:
        print("c")
else:
    print("d")
