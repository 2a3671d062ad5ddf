# Attributes of errors that say what was looked for.


class A:
    present = 1


def caught(f):
    try:
        f()
    except Exception as e:
        return e


a = A()
e = caught(lambda: a.absent)
print(type(e).__name__, e.name, e.obj is a, e)
e = caught(lambda: A.absent)
print(type(e).__name__, e.name, e.obj is A)
e = caught(lambda: (5).absent)
print(type(e).__name__, e.name, e.obj)
e = caught(lambda: getattr("text", "absent"))
print(type(e).__name__, e.name, e.obj)
e = caught(lambda: a.absent())
print(type(e).__name__, e.name, e.obj is a)
e = caught(lambda: absent)
print(type(e).__name__, e.name, e)
e = AttributeError("text", name="n", obj=3)
print(e.name, e.obj, e.args)
e = AttributeError("text")
print(e.name, e.obj)
e = NameError("text")
print(e.name)

for source, line in (("a b", 1), ("x = 1\ny = (", 2), ("def f():\n  return\n 5", 3)):
    try:
        compile(source, "file.py", "exec")
    except SyntaxError as e:
        print(type(e).__name__, e.filename, e.lineno == line, e.offset > 0)
e = SyntaxError("bad", ("file.py", 3, 7, "the text", 4, 9))
print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
e = SyntaxError("bad")
print(e.msg, e.filename, e.lineno, e.offset, e.text)
