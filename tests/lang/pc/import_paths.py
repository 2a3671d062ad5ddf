# `__path__` of a package is a list that the program may change; folders without `__init__.py` and
# those of `pkgutil.extend_path` are one package from several places on the path.
# skip: stress image
import os
import sys
import tempfile


def write(*parts, text):
    path = os.path.join(*parts)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def short(paths):
    return [path[len(top) + 1 :] for path in paths]


with tempfile.TemporaryDirectory() as top:
    first, second, third = (os.path.join(top, name) for name in ("first", "second", "third"))
    write(first, "whole", "__init__.py", text="here = __path__\n")
    write(first, "whole", "own.py", text="x = 'own'\n")
    write(third, "elsewhere", "guest.py", text="x = 'guest'\n")
    write(first, "open", "a.py", text="x = 'a'\n")
    write(second, "open", "b.py", text="x = 'b'\n")
    write(second, "open", "inner", "c.py", text="x = 'c'\n")
    write(third, "open", "inner", "d.py", text="x = 'd'\n")
    write(first, "late", "unused.py", text="x = 'unused'\n")
    write(second, "late.py", text="x = 'a module counts more than a folder'\n")
    extended = "import pkgutil\n__path__ = pkgutil.extend_path(__path__, __name__)\n"
    write(first, "long", "__init__.py", text=extended)
    write(second, "long", "__init__.py", text=extended)
    write(second, "long", "part.py", text="x = 'part'\n")
    write(third, "long.pkg", text=os.path.join(third, "elsewhere") + "\n# nothing\n")
    sys.path[:0] = [first, second, third]

    import whole
    import whole.own

    print(type(whole.__path__), short(whole.__path__), whole.here is whole.__path__)
    print(whole.__spec__.submodule_search_locations == whole.__path__, whole.own.x)
    try:
        import whole.guest
    except ImportError as e:
        print(e)
    whole.__path__.append(os.path.join(third, "elsewhere"))
    import whole.guest

    print(whole.guest.x, short([whole.guest.__file__]))

    import open.a
    import open.b
    import open.inner.c
    import open.inner.d
    import late

    print(open.a.x, open.b.x, open.inner.c.x, open.inner.d.x, late.x)
    print(short(open.__path__), short(open.inner.__path__), hasattr(open, "__file__"))

    import long.part
    import long.guest

    print(long.part.x, long.guest.x, short(long.__path__))
