# Wrong operand and argument types raise TypeError.
actions = [
    "1 + 'a'", "'a' + 1", "[] + ()", "{} + {}", "None + None", "-'a'", "~1.5", "+[]",
    "1 < 'a'", "[1] < 1", "1[0]", "None[0]", "5()", "len(1)", "iter(1)", "next([])",
    "abs('x')", "int([])", "int(None)", "float([])", "ord('ab')", "ord(1)", "chr('a')",
    "'%d' % 'x'", "'%s %s' % 1", "'abc'['a']", "[1]['a']", "(1,)[None]", "[] * 'a'", "'a' * 1.5",
    "[1, 2].index()", "[].append()", "[].append(1, 2)", "{}.get()", "'a'.join([1])", "'a'.join(1)",
    "sum(['a'])", "sum(1)", "max(1)", "min()", "sorted(1)", "range('a')", "range()", "range(1.0)",
    "bytes('a')", "bytes([1.5])", "isinstance(1, 1)", "issubclass(1, int)", "hash([])", "{[]: 1}",
    "list(1)", "tuple(1)", "dict(1)", "set(1)", "zip(1)", "map()", "map(1, [1])and list(map(1, [1]))",
    "reversed(1)", "enumerate(1)", "round('a')", "pow('a', 2)", "divmod('a', 1)", "bin(1.5)",
    "hex('a')", "getattr(1)", "setattr(1, 'a')", "callable()", "b'a' + 'a'", "'a' in 1", "1 in 'a'",
    "object() + 1", "(lambda x: x)()", "(lambda: 1)(1)", "1 @ 2", "[1] - [1]", "{1} + {2}",
    "'a' - 'a'", "1 << 1.0", "[][1.5]", "'a'[1.0]",
]
for action in actions:
    try:
        print(action, "gave", eval(action))
    except TypeError:
        print(action)
