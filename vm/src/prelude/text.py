# Text of objects whose class defines __repr__, __str__, __format__ and the like in Python.


def text_from(name, method, o, *args):
    text = method(o, *args)
    if isinstance(text, str):
        return text
    kind = type(text).__name__
    if name == "__format__":
        raise TypeError("__format__ must return a str, not " + kind)
    raise TypeError(name + " returned non-string (type " + kind + ")")


# Not recursive: the containers that are being written stand on a list of (iterator, end, are
# its items pairs, id). Their ids are known to the repr that a __repr__ among them asks for.
def repr_of(value):
    out = []
    open = []
    inside = set()
    active = active_reprs()
    active.append(inside)
    try:
        while True:
            text = try_repr(value)
            if text is None:
                method = python_method(value, "__repr__")
                if method is not None:
                    text = text_from("__repr__", method, value)
                elif any([id(value) in ids for ids in active]):
                    text = repr_again(value)
            if text is not None:
                out.append(text)
                separator = ", "
            else:
                start, items, end = repr_parts(value)
                out.append(start)
                inside.add(id(value))
                open.append((items, end, isinstance(value, dict), id(value)))
                separator = ""
            while open:
                items, end, pairs, key = open[-1]
                value = next(items, open)
                if value is not open:
                    out.append(separator)
                    if pairs:
                        out.append(repr_of(value[0]) + ": ")
                        value = value[1]
                    break
                out.append(end)
                inside.discard(key)
                open.pop()
                separator = ", "
            else:
                return "".join(out)
    finally:
        active.pop()


# How the repr of a container begins, its items, and how it ends.
def repr_parts(o):
    x = unwrap_native(o)
    name = type(o).__name__
    if isinstance(x, list):
        return "[", iter(x), "]"
    if isinstance(x, tuple):
        return "(", iter(x), ",)" if len(x) == 1 else ")"
    if isinstance(x, dict):
        return "{", iter(x.items()), "}"
    if isinstance(x, BaseException):
        return name + "(", iter(x.args), ")"
    if isinstance(x, set) and x is o:
        return "{", iter(x), "}"
    if isinstance(x, (set, frozenset)):
        return name + "({", iter(x), "})"
    # A view of a dict.
    return name + "([", iter(x), "])"


def repr_again(o):
    x = unwrap_native(o)
    if isinstance(x, list):
        return "[...]"
    if isinstance(x, tuple):
        return "(...)"
    if isinstance(x, dict):
        return "{...}"
    return type(o).__name__ + "(...)"


def str_of(o):
    text = try_str(o)
    if text is not None:
        return text
    method = python_method(o, "__str__")
    if method is None:
        if isinstance(o, BaseException):
            return str_of_exception(o)
        method = python_method(o, "__repr__")
    if method is None:
        return repr_of(o)
    return text_from("__str__", method, o)


def str_of_exception(e):
    args = e.args
    if len(args) != 1:
        return repr_of(args)
    if isinstance(e, KeyError):
        return repr_of(args[0])
    return str_of(args[0])


def str_new(object="", encoding=None, errors=None):
    if encoding is None and errors is None:
        return str_of(object)
    return bytes(object).decode(encoding or "utf-8", errors or "strict")


# What the interpreter itself cannot encode or decode; a board has no `codecs` to ask.
def encode_by_name(text, encoding="utf-8", errors="strict"):
    return codecs_for(encoding)._text_encode(text, encoding, errors)


def decode_by_name(data, encoding="utf-8", errors="strict"):
    return codecs_for(encoding)._text_decode(data, encoding, errors)


def codecs_for(encoding):
    try:
        import codecs
    except ImportError:
        raise LookupError("unknown encoding: " + encoding) from None
    return codecs


def ascii_of(o):
    return escape_ascii(repr_of(o))


def format_of(value, spec=""):
    method = python_method(value, "__format__")
    if method is not None:
        return text_from("__format__", method, value, spec)
    if spec == "":
        return str_of(value)
    return format(str_of(value), spec)


def len_of(o):
    n = python_method(o, "__len__")(o)
    if not isinstance(n, int):
        n = index_of(n)
    if n < 0:
        raise ValueError("__len__() should return >= 0")
    return n


def chr_of(code):
    return chr(index_of(code))


def join_items(sep, items):
    return sep.join(to_list(items))


def input_line(prompt=""):
    out, source = stream_set("stdout"), stream_set("stdin")
    prompt = str_of(prompt)
    if out is missing and source is missing:
        return input(prompt)
    if prompt:
        if out is missing:
            write_out(prompt)
        elif out is not None:
            out.write(prompt)
    if source is missing:
        return input_plain()
    line = source.readline()
    if not line:
        raise EOFError
    return line[:-1] if line.endswith("\n") else line


def print_each(*args, sep=" ", end="\n", file=None, flush=False, **others):
    for name in others:
        raise TypeError("'" + name + "' is an invalid keyword argument for print()")
    if sep is None:
        sep = " "
    if end is None:
        end = "\n"
    # MicroPython takes bytes for both, and Thonny sends them.
    if isinstance(sep, bytes):
        sep = sep.decode()
    if isinstance(end, bytes):
        end = end.decode()
    if not isinstance(sep, str):
        raise TypeError("sep must be None or a string, not " + type(sep).__name__)
    if not isinstance(end, str):
        raise TypeError("end must be None or a string, not " + type(end).__name__)
    if file is None:
        file = stream_set("stdout")
        if file is None:
            return
    if file is missing:
        if try_print(args, sep, end):
            return
        write = write_out
    else:
        write = file.write
    first = True
    for x in args:
        if not first:
            write(sep)
        first = False
        write(str_of(x))
    write(end)
    if flush and on_pc():
        if file is missing:
            file = stream_set("stdout")
        if file is not None:
            file.flush()


# str.format with keywords, attributes, or values that need Python.
def str_format(self, /, *args, **kwargs):
    text = try_format(self, args, kwargs)
    if text is not None:
        return text
    return format_fields(self, args, kwargs, [0], 2)


# numbering: the next automatic position, or -1 after a manual one; None if there are none.
def format_fields(text, args, kwargs, numbering, depth):
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    out = []
    for literal, name, conversion, spec in parse_format(text):
        out.append(literal)
        if name is None:
            continue
        value = format_field_value(name, args, kwargs, numbering)
        if conversion == "r":
            value = repr_of(value)
        elif conversion == "s":
            value = str_of(value)
        elif conversion == "a":
            value = ascii_of(value)
        elif conversion is not None:
            raise ValueError("Unknown conversion specifier " + conversion)
        if "{" in spec or "}" in spec:
            spec = format_fields(spec, args, kwargs, numbering, depth - 1)
        out.append(format(value, spec))
    return "".join(out)


def format_field_value(name, args, kwargs, numbering):
    first, rest = split_field_name(name)
    if numbering is None and (first == "" or isinstance(first, int)):
        raise ValueError("Format string contains positional fields")
    if first == "":
        first = numbering[0]
        if first < 0:
            raise ValueError(
                "cannot switch from manual field specification to automatic field numbering"
            )
        numbering[0] = first + 1
    elif isinstance(first, int):
        if numbering[0] > 0:
            raise ValueError(
                "cannot switch from automatic field numbering to manual field specification"
            )
        numbering[0] = -1
    if isinstance(first, str):
        value = kwargs[first]
    elif first < len(args):
        value = args[first]
    else:
        raise IndexError(
            "Replacement index %d out of range for positional args tuple" % first
        )
    for is_attribute, key in rest:
        if is_attribute:
            value = getattr(value, key)
        else:
            value = value[key]
    return value


def percent_of(text, args):
    if isinstance(args, tuple):
        items = args
    else:
        items = (args,)
    values = []
    used = 0
    keyed = not isinstance(args, (tuple, str)) and hasattr(args, "__getitem__")
    for key, kind in percent_conversions(text):
        if key is not None:
            if not keyed and not isinstance(args, (dict, list)):
                raise TypeError("format requires a mapping")
            value = args[key]
            used = len(items)
        elif used < len(items):
            value = items[used]
            used += 1
        else:
            raise TypeError("not enough arguments for format string")
        if kind in "sb" and not isinstance(text, str):
            binary = python_method(value, "__bytes__") is not None
            values.append(bytes_new(value) if binary else value)
        else:
            ascii_only = kind == "r" and not isinstance(text, str)
            values.append(percent_value(value, "a" if ascii_only else kind))
    if used < len(items) and not keyed and not isinstance(args, (dict, list)):
        raise TypeError("not all arguments converted during string formatting")
    return percent_converted(text, tuple(values))


def percent_value(value, kind):
    if kind == "s":
        return str_of(value)
    if kind == "r":
        return repr_of(value)
    if kind == "a":
        return ascii_of(value)
    if kind in "diu":
        if python_method(value, "__int__") or python_method(value, "__index__"):
            return int(value)
    elif kind in "xXo":
        if python_method(value, "__index__"):
            return index_of(value)
    elif kind in "eEfFgG":
        if python_method(value, "__float__") or python_method(value, "__index__"):
            return float(value)
    return value


def bytes_new(source=b"", encoding=None, errors=None):
    if encoding is not None and isinstance(source, str):
        return source.encode(encoding, errors or "strict")
    method = python_method(source, "__bytes__")
    if method is not None:
        made = method(source)
        if not isinstance(made, bytes):
            raise TypeError("__bytes__ returned non-bytes (type " + type(made).__name__ + ")")
        return made
    if python_method(source, "__index__") is not None:
        return bytes(index_of(source))
    return bytes([index_of(x) for x in source])


def bytearray_new(source=b"", encoding=None, errors=None):
    return bytearray(bytes_new(source, encoding, errors))


def bytearray_extend(array, items):
    array.extend([index_of(x) for x in to_list(items)])


# A key made of ints from one made of objects with __index__.
def plain_key(key):
    if isinstance(key, slice):
        bounds = [key.start, key.stop, key.step]
        return slice(*[b if b is None else index_of(b) for b in bounds])
    return index_of(key)


def item_at_index(o, key):
    return o[plain_key(key)]


def bytearray_assign(array, key, value):
    if isinstance(key, slice):
        array[plain_key(key)] = [index_of(x) for x in to_list(value)]
    else:
        array[plain_key(key)] = index_of(value)


def bytearray_delete(array, key):
    del array[plain_key(key)]
