# Modules that there are, and what is in them: a board in the page has what its firmware has.
import gc
import sys

MODULES = """
_thread abc antigravity array asyncio audio atexit base64 binascii bisect builtins cmath
collections contextlib copy cryptolib dataclasses datetime deflate enum errno framebuf functools gc
gzip hashlib heapq inspect io itertools json lcd160cr locale log logging love machine math microbit
micropython music neopixel network operator os os.path platform power pyb radio random re requests
select socket speech ssl stm string struct subprocess sys textwrap this threading time traceback
types typing uasyncio ubinascii ucollections uctypes ujson unittest uos ure urandom ustruct utime
vfs warnings weakref zlib"""


def checksum(text):
    # Not `hash`, which has fewer bits where words are shorter.
    sum = 0
    for letter in text:
        sum = (sum * 31 + ord(letter)) & 0xFFFFF
    return sum


def show(name):
    try:
        module = __import__(name)
    except ImportError as error:
        print(error)
        return
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    names = sorted(dir(module))
    if len(names) > 100:
        print(name, len(names), checksum("".join(names)))
    else:
        print(name, *names)


for name in MODULES.split():
    show(name)
    if name not in ("gc", "sys"):
        sys.modules.pop(name, None)
    gc.collect()

SYNTAX = r"""
match 1:\n case 1: print('matched')
type X = int
def f[T](x): pass
try: 1\nexcept* ValueError: pass
t'a{1}'
list[int]
int | None
import nothing
ExceptionGroup
@micropython.viper\ndef f(x: int) -> int: return x\nprint(f(3))
@micropython.native\ndef f(x): return x\nprint(f(4))
print('Éß'.lower(), 'é'.isalpha(), 'ß'.upper(), '٣'.isdigit(), repr('é\x80\u200b'))
print('\u2003'.isspace(), 'É'.islower(), 'ŒUVRE'.capitalize(), 'ÀB çd'.title(), 'é'.casefold())
print(sys.path)"""
import micropython

for source in SYNTAX.strip().split("\n"):
    try:
        exec(source.replace("\\n", "\n"))
    except Exception as error:
        print(type(error), error)
