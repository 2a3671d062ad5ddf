# A tiny assembler and stack machine interpreted by Python.
PROGRAM = """
    push 10
    store n
    push 1
    store acc
loop:
    load n
    jz done
    load acc
    load n
    mul
    store acc
    load n
    push 1
    sub
    store n
    jmp loop
done:
    load acc
    print
    push 0
    call square
    halt
square:
    push 12
    dup
    mul
    print
    ret
"""


class Machine:
    def __init__(self, source):
        self.code, labels = [], {}
        for line in source.split("\n"):
            line = line.strip()
            if line.endswith(":"):
                labels[line[:-1]] = len(self.code)
            elif line:
                op, *args = line.split()
                self.code.append((op, args[0] if args else None))
        self.code = [
            (op, labels.get(arg, int(arg) if arg and arg.isdigit() else arg))
            for op, arg in self.code
        ]
        self.stack, self.calls, self.memory, self.pc, self.out = [], [], {}, 0, []

    def run(self, limit=1000):
        steps = 0
        while steps < limit:
            op, arg = self.code[self.pc]
            self.pc += 1
            steps += 1
            if op == "halt":
                return steps
            getattr(self, "op_" + op)(arg)
        raise RuntimeError("step limit")

    def op_push(self, v):
        self.stack.append(v)

    def op_dup(self, _):
        self.stack.append(self.stack[-1])

    def op_store(self, name):
        self.memory[name] = self.stack.pop()

    def op_load(self, name):
        self.stack.append(self.memory[name])

    def op_mul(self, _):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(a * b)

    def op_sub(self, _):
        b, a = self.stack.pop(), self.stack.pop()
        self.stack.append(a - b)

    def op_jmp(self, to):
        self.pc = to

    def op_jz(self, to):
        if self.stack.pop() == 0:
            self.pc = to

    def op_call(self, to):
        self.calls.append(self.pc)
        self.pc = to

    def op_ret(self, _):
        self.pc = self.calls.pop()

    def op_print(self, _):
        self.out.append(self.stack.pop())


m = Machine(PROGRAM)
print(m.run(), m.out, m.memory, m.stack)
try:
    Machine("loop:\njmp loop").run(50)
except RuntimeError as e:
    print(e)
for bad in ("pop", "load x\nhalt", "mul\nhalt"):
    try:
        Machine(bad).run()
    except (AttributeError, KeyError, IndexError) as e:
        print(bad.split()[0], type(e).__name__)
