# Exceptions raised inside special methods reach the caller.
class Bad:
    def __add__(self, o):
        raise ValueError("add")

    def __eq__(self, o):
        raise ValueError("eq")

    def __lt__(self, o):
        raise ValueError("lt")

    def __hash__(self):
        raise ValueError("hash")

    def __len__(self):
        raise ValueError("len")

    def __bool__(self):
        raise ValueError("bool")

    def __getitem__(self, i):
        raise ValueError("getitem")

    def __setitem__(self, i, v):
        raise ValueError("setitem")

    def __contains__(self, v):
        raise ValueError("contains")

    def __iter__(self):
        raise ValueError("iter")

    def __call__(self):
        raise ValueError("call")

    def __str__(self):
        raise ValueError("str")

    def __getattr__(self, n):
        raise ValueError("getattr " + n)

    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        pass

    def __neg__(self):
        raise ValueError("neg")

    def __iadd__(self, o):
        raise ValueError("iadd")


b = Bad()
actions = (
    "b + 1",
    "b == 1",
    "b < 1",
    "hash(b)",
    "len(b)",
    "bool(b)",
    "b[0]",
    "b[0] = 1",
    "1 in b",
    "iter(b)",
    "b()",
    "str(b)",
    "b.x",
    "-b",
    "b += 1",
    "print(b)",
    "list(b)",
    "{b: 1}",
    "not b",
    "b and 1",
    "1 if b else 2",
    "f'{b}'",
    "[1, b].index(5)",
    "sorted([b, b])",
    "max(b, b)",
    "x, y = b",
    "[*b]",
    "for i in b: pass",
    "while b: pass",
    "a = b[1:2]",
    "with b: pass",
    "assert b",
    "b.f()",
    "getattr(b, 'q', 1)",
    "any([b])",
    "[i for i in b]",
)
for action in actions:
    try:
        exec(action)
        print(action, "no error")
    except ValueError as e:
        print(action, "->", e)
