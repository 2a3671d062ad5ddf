# Right types, wrong values: ValueError, IndexError, KeyError and relatives.
actions = [
    "int('')", "int('1.5')", "int('0b2', 0)", "int('z', 10)", "int('1', 37)", "float('x')",
    "float('')", "[1].index(2)", "[1].remove(2)", "(1,).index(2)", "'abc'.index('z')",
    "'abc'.rindex('z')", "b'abc'.index(b'z')", "''.split('')", "chr(-1)", "chr(0x110000)",
    "bytes([256])", "bytes([-1])", "bytes(-1)", "range(1, 2, 0)", "[1][::0]", "max([])", "min(())",
    "[][0]", "[1][5]", "()[0]", "''[0]", "b''[0]", "range(3)[3]", "[].pop()", "[1].pop(3)",
    "{}['a']", "{}.pop('a')", "{}.popitem()", "set().pop()", "{1}.remove(2)", "1 // 0", "1 % 0",
    "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1, 0)", "0 ** -1", "0.0 ** -1", "1 << -1",
    "int('nan')", "int(float('nan'))", "int(float('inf'))", "pow(2, 3, 0)", "'{'.format(1)",
    "'}'.format(1)", "'{} {}'.format(1)", "'%z' % 1", "'%' % ()", "dict([(1, 2, 3)])",
    "bytearray(b'a').pop(5)", "bytearray()[0]", "'{:z}'.format(1)", "list(zip(*[1]))",
    "b'\\xff'.decode()", "next(iter([]))", "slice(1, 2, 0) and [1][slice(1, 2, 0)]",
]
wanted = (ValueError, IndexError, KeyError, ZeroDivisionError, OverflowError, StopIteration, TypeError)
for action in actions:
    try:
        print(action, "gave", eval(action))
    except wanted as e:
        kind = type(e)
        print(action, [w.__name__ for w in wanted if issubclass(kind, w)][0])
