# What a SyntaxError says on a PC: place, line of the source, and CPython 3.11's words.
SOURCES = r'''
a b
x = (
'abc
é b c
f(**x, *y)
return 3
def f():\n  x = 1\n  global x
def f():\n  nonlocal y
break
from __future__ import nothing
from __future__ import braces
x = '\N{no such name}'
x = '\N'
x = 'ab\xz'
x = '\U00ffffff'
x = b'\xz'
a = \u00a01
f'{'
f'{a'
f'{a[4)}'
f'{a(4]}'
f'{((}'
f'{3)+(4}'
f'{a b}'
f'{#}'
f'{a $ b}'
f'{3!g}'
f'{3! s}'
f'{3!ss}'
f'{!x}'
f'{:x}'
f'{=}'
f'{}'
f'{ }'
f'{"x'
f'{("x}'
f'}'
f'{*a}'
f'{,}'
f'{3' f'}'
f'{\n}'
f'{a!r:{b:{c}}}'
f'{1:{2:{3:{4}}}}'
'''
for source in SOURCES.strip().split("\n"):
    if "u00a0" in source or source.startswith("def"):
        source = source.replace(r"\n", "\n").replace(r"\u00a0", "\u00a0")
    try:
        compile(source, "folder/file.py", "exec")
        print(source, "is fine")
    except SyntaxError as e:
        print(ascii(source), "|", ascii(str(e)), e.filename, e.lineno)

for source in ("a b", "x = 1\né = b c\n", "if 1:\n  return\n"):
    try:
        compile(source, "file.py", "exec")
    except SyntaxError as e:
        print(e.args[0], e.args[1][:3], e.msg, e.offset)

for args in (("m", ("f", 1, 2, "t")), ("m", (None, 1, 2, "t")), ("m", ("f", None, 2, "t")), ("m",)):
    e = SyntaxError(*args)
    print(e, e.filename, e.lineno, e.offset, e.text, e.end_lineno)
