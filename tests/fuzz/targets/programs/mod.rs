//! Programs whose code is changed.

/// Between them they use every kind of instruction.
pub const PROGRAMS: &[&str] = &[
    "def f(n):\n    s = 0\n    for i in range(n):\n        if i % 3 == 0 and i != 6:\n            s += i * 2\n        else:\n            s -= 1\n    while s > 5:\n        s = s // 2\n    return s\nf(10)\n",
    "def f(a, b=2, *c, d, e=5, **g):\n    return [a, b, c, d, e, g]\nf(1, d=4)\nf(*(1, 2, 3), **{'d': 4, 'h': 5})\n",
    "def f():\n    n = 0\n    def g():\n        nonlocal n\n        n += 1\n        return lambda: n + 1\n    return g\nf()()()\n",
    "def f(x):\n    try:\n        try:\n            return 1 // x\n        except (ZeroDivisionError, TypeError) as e:\n            raise ValueError(e) from None\n        finally:\n            x = None\n    except ValueError:\n        pass\n    else:\n        del x\nf(0)\nf(2)\n",
    "def g(n):\n    try:\n        x = yield n\n        yield from (i * x for i in range(3))\n    finally:\n        yield\nl = g(2)\nnext(l)\nl.send(3)\nl.throw(KeyError)\nl.close()\n",
    "class C:\n    n = 1\n    def __init__(self, x=0):\n        self.x = x\n    def __enter__(self):\n        return self\n    def __exit__(self, *e):\n        return True\n    def __add__(self, o):\n        return C(self.x + o.x)\nclass D(C):\n    def __init__(self):\n        super().__init__(4)\nwith D() as d:\n    (d + d).x\n    raise IndexError\n",
    "l = [1, 2.5, 'a', b'b', None, (), {}]\na, *b, c = l\nd = {x: y for x, y in zip(b, b) if x}\ns = {*b[:2]}\nl[1:3] = []\nl[0] += 3\nf'{a!r:>5} {c} {a:.3f}'\nassert 0 < a < 5 or not a, 'no'\nimport math\nfrom math import pi as p\n",
    "async def f(x):\n    return x\nasync def g():\n    async with h() as y:\n        return await f(1)\nc = g()\ntry:\n    c.send(None)\nexcept Exception as e:\n    print(e)\nglobal z\nz = 1\ndel z\n",
];
