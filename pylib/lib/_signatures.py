# Signatures of built-in functions and of methods of built-in objects, which cannot tell them.

_FUNCTIONS = """__import__ (name, globals=None, locals=None, fromlist=(), level=0)
abs (x, /)
aiter (async_iterable, /)
all (iterable, /)
any (iterable, /)
ascii (obj, /)
bin (number, /)
callable (obj, /)
chr (i, /)
compile (source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)
delattr (obj, name, /)
divmod (x, y, /)
eval (source, globals=None, locals=None, /)
exec (source, globals=None, locals=None, /, *, closure=None)
format (value, format_spec='', /)
globals ()
hasattr (obj, name, /)
hash (obj, /)
hex (number, /)
id (obj, /)
input (prompt='', /)
isinstance (obj, class_or_tuple, /)
issubclass (cls, class_or_tuple, /)
len (obj, /)
locals ()
oct (number, /)
open (file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, \
opener=None)
ord (c, /)
pow (base, exp, mod=None)
print (*args, sep=' ', end='\\n', file=None, flush=False)
repr (obj, /)
round (number, ndigits=None)
setattr (obj, name, value, /)
sorted (iterable, /, *, key=None, reverse=False)
sum (iterable, /, start=0)"""

# Without `self`, by the type of the object.
_METHODS = {
    "list": """append (object, /)
clear ()
copy ()
count (value, /)
extend (iterable, /)
index (value, start=0, stop=9223372036854775807, /)
insert (index, object, /)
pop (index=-1, /)
remove (value, /)
reverse ()
sort (*, key=None, reverse=False)""",
    "tuple": """count (value, /)
index (value, start=0, stop=9223372036854775807, /)""",
    "dict": """get (key, default=None, /)
popitem ()
setdefault (key, default=None, /)""",
    "str": """capitalize ()
casefold ()
center (width, fillchar=' ', /)
encode (encoding='utf-8', errors='strict')
expandtabs (tabsize=8)
isalnum ()
isalpha ()
isdigit ()
islower ()
isspace ()
isupper ()
join (iterable, /)
ljust (width, fillchar=' ', /)
lower ()
lstrip (chars=None, /)
partition (sep, /)
removeprefix (prefix, /)
removesuffix (suffix, /)
replace (old, new, count=-1, /)
rjust (width, fillchar=' ', /)
rpartition (sep, /)
rsplit (sep=None, maxsplit=-1)
rstrip (chars=None, /)
split (sep=None, maxsplit=-1)
splitlines (keepends=False)
strip (chars=None, /)
swapcase ()
title ()
translate (table, /)
upper ()
zfill (width, /)""",
}


# A function with the signature of a built-in one, or None.
def stand_in(obj):
    is_init = getattr(obj, "__name__", None) == "__init__"
    text = "(self, /, *args, **kwargs)" if is_init else _text(obj)
    if text is None:
        return None
    namespace = {}
    exec("def f%s: pass" % text, namespace)
    return namespace["f"]


def _text(obj):
    import builtins

    name = getattr(obj, "__name__", None)
    if name is None:
        return None
    if getattr(builtins, name, None) is obj:
        return _line(_FUNCTIONS, name)
    owner = getattr(obj, "__self__", None)
    return _line(_METHODS.get(type(owner).__name__, ""), name)


def _line(text, name):
    for line in text.split("\n"):
        if line.startswith(name + " "):
            return line[len(name) + 1 :]
    return None
