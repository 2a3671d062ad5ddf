# Programs that would run, but that the language refuses.
sources = [
    "f(x for x in y, 1)",
    "f(a=1, x for x in y)",
    "f(x for x in y)",
    "[i for i in range(5) if (j := 0) for j in range(5)]",
    "{i for i in range(5) if (j := True) for j in range(5)}",
    "[i for i in range(5) for j in range(5) if (k := 0)]",
    "[(i := 0) for i in range(5)]",
    "[[(j := i) for i in range(5)] for j in range(5)]",
    "[(j := 0) for i in range(5)]\n[j for j in range(3)]",
    "match x:\n case {'a': _, 'a': _}: pass",
    "match x:\n case {'a': _, 'b': _, 'a': 1}: pass",
    "match x:\n case {b'a': _, 'a': _}: pass",
    "match x:\n case {0: _, False: _}: pass",
    "match x:\n case {0: _, 0.0: _}: pass",
    "match x:\n case {0: _, -0: _}: pass",
    "match x:\n case {0: _, 0j: _}: pass",
    "match x:\n case {1: _, True: _}: pass",
    "match x:\n case {1: _, 1.0: _}: pass",
    "match x:\n case {1: _, -1: _, 2: _}: pass",
    "match x:\n case {None: _, None: _}: pass",
    "match x:\n case {a.b: _, a.b: _}: pass",
    "match x:\n case {1: {1: _}, 2: {1: _}}: pass",
    "match x:\n case 0j + 0: pass",
    "match x:\n case 1j + 1j: pass",
    "match x:\n case -1j - 1j: pass",
    "match x:\n case 1 + 1j: pass",
    "match x:\n case {1j + 1: _}: pass",
]
for source in sources:
    try:
        compile(source, "file", "exec")
    except SyntaxError as e:
        print(source.split("\n")[-1], "-", e.lineno)
    else:
        print(source.split("\n")[-1])
