# differs: decorators that say how to compile
# They need no import, and the unknown ones are syntax errors.


@micropython.bytecode
def plain():
    return "bytecode"


@micropython.native
def fast(a, b=2):
    return a + b


def twice(f):
    return lambda: f() * 2


@twice
@micropython.native
def both():
    return 21


class Method:
    @staticmethod
    @micropython.bytecode
    def static():
        return "static"

    @micropython.native
    def plain(self):
        return super().__init__()


print(plain(), fast(1), both(), Method.static(), Method().plain())

for kind in ("a", "a.b", "bytecode.x", "asm_thumb", "asm_xtensa", "const"):
    for definition in ("def f(): pass", "class C: pass", "async def f(): pass"):
        try:
            exec("@micropython." + kind + "\n" + definition)
            print("accepted", kind)
        except SyntaxError as e:
            print(kind, e.args[0])

# A call or another name is an expression as any other.
try:
    exec("@micropython.bytecode()\ndef f(): pass")
except NameError as e:
    print("NameError")
