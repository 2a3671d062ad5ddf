# A brainfuck interpreter with a jump table.
def compile_(source):
    code = [c for c in source if c in "+-<>[].,"]
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            if not stack:
                raise SyntaxError("unmatched ] at %d" % i)
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack:
        raise SyntaxError("unmatched [ at %d" % stack[-1])
    return code, jumps


def run(source, data=b""):
    code, jumps = compile_(source)
    tape, p, pc, out, data = bytearray(64), 0, 0, bytearray(), iter(data)
    while pc < len(code):
        c = code[pc]
        if c == ">":
            p += 1
        elif c == "<":
            p -= 1
        elif c == "+":
            tape[p] = (tape[p] + 1) & 255
        elif c == "-":
            tape[p] = (tape[p] - 1) & 255
        elif c == ".":
            out.append(tape[p])
        elif c == ",":
            tape[p] = next(data, 0)
        elif c == "[" and not tape[p] or c == "]" and tape[p]:
            pc = jumps[pc]
        pc += 1
    return bytes(out)


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(run(HELLO))
print(run(",[.,]", b"echo"), run(">,[>,]<[.<]", b"reverse"))
print(run("++++++[>++++++++<-]>" + "".join("+." if i else "." for i in range(5))))
for bad in ("[", "]", "[[]"):
    try:
        run(bad)
    except SyntaxError as e:
        print(e)
