# The traceback as an argument of `__exit__` and in `sys.exc_info`.

import sys


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, cls, exc, tb):
        print(cls is type(exc), tb is exc.__traceback__, tb.tb_lineno > 0)
        return True


with Manager():
    1 / 0
try:
    raise ValueError(1)
except ValueError as e:
    cls, value, tb = sys.exc_info()
    print(cls, value is e, tb is not None, tb.tb_lineno == e.__traceback__.tb_lineno)
print(sys.exc_info())


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *args):
        pass


for manager in (NoExit(), NoEnter(), 5):
    try:
        with manager:
            print("never")
    except TypeError as e:
        print(e)
for source in (
    "for i in []:\n try: pass\n except* ValueError: continue",
    "try: pass\nexcept* ValueError: break",
    "def f():\n try: pass\n except* ValueError: return 1",
):
    try:
        compile(source, "<s>", "exec")
    except SyntaxError as e:
        print(e.msg)
