# skip: stress
# differs: CPython has no limit here, and crashes
def deepest(nest):
    x = (1, 2)
    for _ in range(2500):
        x = nest(x)
    try:
        tuple(x)
    except RuntimeError as e:
        print(type(e).__name__, e)


for nest in [enumerate, zip, lambda x: filter(None, x), lambda x: map(max, x, ())]:
    deepest(nest)

# Names are limited, too.
for n in (255, 256):
    name = "a" * n
    for text in (name + " = 1", "import " + name, "def f(" + name + "): pass"):
        try:
            exec(text, {})
            print(n, "done")
        except (ImportError, RuntimeError) as e:
            print(n, type(e).__name__)
    try:
        setattr(deepest, name, 1)
        print(getattr(deepest, name))
    except RuntimeError as e:
        print(e)
    try:
        print(("%(" + name + ")d") % {name: 5})
    except RuntimeError as e:
        print(e)
