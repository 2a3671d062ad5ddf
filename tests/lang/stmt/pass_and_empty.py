# Statements that do nothing, and files with odd layout.
pass
...
"a string statement"
1
None; pass; ...


def f(): pass


def g(): ...


def h():
    "docstring only"


class A: pass


class B: ...


class C:
    """docstring only"""


print(f(), g(), h(), A is A, B().__class__ is B, isinstance(C(), C))
if 1:

    # a comment line at another depth
        # and deeper
    print("body after blank lines")

# comment after the block

for i in range(1):
    pass
else:
    pass
while 0:
    pass
try:
    pass
except:
    pass
else:
    pass
finally:
    pass
	
print("tabs and spaces in blank lines");
if 1:
	print("tab-indented")
	if 1:
		print("twice")
print((1,
       # comment inside parentheses
       2))
x = [
    1, 2,

    3,
]
print(x, \
      "continued")
# no newline at the end
print("last")
