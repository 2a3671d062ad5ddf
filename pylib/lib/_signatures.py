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
    "int": """as_integer_ratio ()
bit_count ()
bit_length ()
from_bytes (bytes, byteorder='big', *, signed=False)
to_bytes (length=1, byteorder='big', *, signed=False)""",
    "float": """as_integer_ratio ()
conjugate ()
fromhex (string, /)
hex ()
is_integer ()""",
    "bytes": """decode (encoding='utf-8', errors='strict')
join (iterable_of_bytes, /)
replace (old, new, count=-1, /)
rsplit (sep=None, maxsplit=-1)
split (sep=None, maxsplit=-1)
splitlines (keepends=False)
strip (bytes=None, /)""",
    "dict": """fromkeys (iterable, value=None, /)
get (key, default=None, /)
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


# Of operations, whatever their type.
_OPERATIONS = {
    "": "repr str hash len iter next abs bool int float index neg pos invert reversed",
    "value, /": """eq ne lt le gt ge add sub mul truediv floordiv mod divmod and or xor lshift rshift
    matmul radd rsub rmul rtruediv rfloordiv rmod rdivmod rand ror rxor rlshift rrshift rmatmul iadd
    isub imul itruediv ifloordiv imod iand ior ixor ilshift irshift imatmul""",
    "key, /": "getitem contains delitem",
    "key, value, /": "setitem",
    "name, /": "getattribute delattr",
    "name, value, /": "setattr",
    "value, mod=None, /": "pow rpow",
    "*args, **kwargs": "init call",
    "format_spec, /": "format",
    "protocol, /": "reduce_ex",
}


# A function with the signature of a built-in one, or None.
def stand_in(obj):
    text = _text(obj)
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
    cls = getattr(obj, "__objclass__", None)
    if owner is not None:
        cls = owner if isinstance(owner, type) else type(owner)
    if name[:2] == "__":
        params = _operation(name[2:-2])
    else:
        params = _line(_METHODS.get(getattr(cls, "__name__", None), ""), name)
    if params is None or owner is not None:
        return params
    # A method that is not bound takes its object first, by position only.
    params = params[1:-1]
    first = "self" if "/" in params else "self, /"
    return "(%s%s)" % (first, params and ", " + params)


def _operation(name):
    for params, names in _OPERATIONS.items():
        if name in names.split():
            return "(%s)" % params
    return None


def _line(text, name):
    for line in text.split("\n"):
        if line.startswith(name + " "):
            return line[len(name) + 1 :]
    return None
