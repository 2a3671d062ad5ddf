# Byte code is the interpreter's own; what all listings have in common is not.

import dis
import io
import opcode

total = 0


def f(a, *rest, b=2, **named):
    global total
    parts = [x * scale for x in rest]
    total = len(parts)
    try:
        return print(a.name)
    except ValueError:
        raise


def touched(code):
    ops = {opcode.opmap[name] for name in ("LOAD_GLOBAL", "STORE_GLOBAL")}
    return {one.argval for one in dis.get_instructions(code) if one.opcode in ops}


print(sorted(touched(f.__code__)))
lines = [line - f.__code__.co_firstlineno for _, line in dis.findlinestarts(f.__code__)]
print({2, 3, 5, 6, 7} <= set(lines), max(lines))
instructions = list(dis.get_instructions(f))
print({type(one).__name__ for one in instructions}, instructions[0].offset)
print(all(dis.opname[one.opcode] == one.opname for one in instructions))
offsets = [one.offset for one in instructions]
print(offsets == sorted(offsets), set(dis.findlabels(f.__code__.co_code)) <= set(offsets))
print(any(one.is_jump_target for one in instructions))
print("name" in {one.argval for one in instructions})
out = io.StringIO()
dis.dis(f, file=out)
text = out.getvalue()
print("total" in text, "ValueError" in text, "Disassembly of <code object <listcomp>" in text)
print(dis.Bytecode(f).dis().count("\n") > 10, len(list(dis.Bytecode(f))) == len(instructions))
info = dis.code_info(f).splitlines()
print(info[0].split(), info[2].split(), info[4].split(), "VARARGS" in info[-1] or True)
dis.dis("x = 1", file=out)
for wrong in (5, "x ="):
    try:
        dis.dis(wrong)
    except (TypeError, SyntaxError) as e:
        print(type(e).__name__)
print(len(dis.opname), bool(dis.hasconst), bool(dis.hasname), opcode.cmp_op[0], dis.pretty_flags(4))
print(all(name in dis.opmap for name in ("RETURN_VALUE", "LOAD_CONST", "EXTENDED_ARG", "STORE_NAME")))
print(dis.Instruction._fields[:5])
