# Physical and logical lines.
a = 1; b = 2; c = a + b; print(c)
total = 1 + \
    2 + \
    3
print(total)
values = [1,
    2,
        3
]
print(values)
d = {
    'k': 1,  # comment

    'l': (
        2
    ),
}
print(d)


def f(
    a,
    b=(1,
       2),
    *,
    c=3,
):
    return a, b, c


print(f(
    1,
    c=4
))
s = ("one"
     " two" # comment
     " three")
print(s)
if (a == 1 and
    b == 2): print("ok")
print("a" if a
      else "b")
x = [i
     for i in range(3)
     if i]
print(x)
assert (
    a ==
    1
), "message"
for i in (1,
          2): print(i, end=' ');
print()
text = '''first
  second
third'''; print(len(text))
