# A parser written as a coroutine fed character by character.
def tokenizer(out):
    token = ""
    state = "start"
    while True:
        ch = yield state
        if state == "string":
            if ch == '"':
                out.append(("str", token))
                token, state = "", "start"
            else:
                token += ch
        elif ch is None or ch.isspace():
            if token:
                out.append((state, token))
            token, state = "", "start"
            if ch is None:
                return len(out)
        elif ch == '"':
            state = "string"
        elif ch.isdigit() and state in ("start", "num"):
            token += ch
            state = "num"
        elif ch.isalpha() or ch == "_":
            token += ch
            state = "name"
        else:
            if token:
                out.append((state, token))
            out.append(("op", ch))
            token, state = "", "start"


out = []
t = tokenizer(out)
print(next(t))
states = []
for ch in 'x = foo(12, "a b") + y_1':
    states.append(t.send(ch)[0])
try:
    t.send(None)
except StopIteration as e:
    print("tokens", e.value)
print("".join(states))
for kind, text in out:
    print(kind, text)


def broadcaster(targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


def collect(name, sink):
    while True:
        sink.append((name, (yield)))


sink = []
targets = [collect("a", sink), collect("b", sink)]
b = broadcaster(targets)
for c in targets + [b]:
    next(c)
b.send(1)
b.send(2)
print(sink)
