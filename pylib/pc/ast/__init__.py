# Programs as trees of nodes.

import builtins
from ._nodes import *

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
# The names that constants have in CPython's older trees; libraries keep them working by it.
_const_node_type_names = {
    bool: "NameConstant",
    type(None): "NameConstant",
    int: "Num",
    float: "Num",
    complex: "Num",
    str: "Str",
    bytes: "Bytes",
    type(...): "Ellipsis",
}
_MODES = ("exec", "eval", "single", "func_type")


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    if mode not in _MODES:
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    if isinstance(source, AST):
        return source
    from ._parser import parse_source

    text = source
    if not isinstance(source, str):
        from io import BytesIO
        from tokenize import detect_encoding

        data = bytes(source)
        encoding, _ = detect_encoding(BytesIO(data).readline)
        text = data.decode(encoding)
    if text.startswith("\ufeff"):
        text = text[1:]
    if "\0" in text:
        raise ValueError("source code string cannot contain null bytes")
    if mode == "eval":
        text = text.lstrip(" \t")
    try:
        return parse_source(text, filename, mode)
    except SyntaxError as e:
        error = e
    # The compiler knows better what is wrong.
    _compile(text, filename, mode)
    raise error


# A number, a text, a name of a constant, or a container of these.
def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    message = "malformed node or string"
    if getattr(node, "lineno", None):
        message += " on line %d" % node.lineno
    return ValueError(message + ": " + repr(node))


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        raise _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        operand = _number(node.operand)
        return +operand if isinstance(node.op, UAdd) else -operand
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple([_literal(n) for n in node.elts])
    if isinstance(node, List):
        return [_literal(n) for n in node.elts]
    if isinstance(node, Set):
        return set([_literal(n) for n in node.elts])
    if (
        isinstance(node, Call)
        and isinstance(node.func, Name)
        and node.func.id == "set"
        and not node.args
        and not node.keywords
    ):
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values) or None in node.keys:
            raise _malformed(node)
        return {_literal(k): _literal(v) for k, v in zip(node.keys, node.values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % type(node).__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dump(node, annotate_fields, include_attributes, indent, 0)[0]


# The text, and whether it is short enough to stand in a line with others.
def _dump(node, named, placed, indent, level):
    if indent is not None:
        level += 1
        before = "\n" + indent * level
        between = ",\n" + indent * level
    else:
        before = ""
        between = ", "
    if isinstance(node, AST):
        cls = type(node)
        parts = []
        simple = True
        keywords = named
        for name in node._fields:
            if not hasattr(node, name):
                keywords = True
                continue
            value = getattr(node, name)
            if value is None and getattr(cls, name, ...) is None:
                keywords = True
                continue
            text, is_simple = _dump(value, named, placed, indent, level)
            simple = simple and is_simple
            parts.append(name + "=" + text if keywords else text)
        if placed:
            for name in node._attributes:
                value = getattr(node, name, None)
                if value is None and getattr(cls, name, ...) is None or not hasattr(node, name):
                    continue
                text, is_simple = _dump(value, named, placed, indent, level)
                simple = simple and is_simple
                parts.append(name + "=" + text)
        if simple and len(parts) <= 3:
            return cls.__name__ + "(" + ", ".join(parts) + ")", not parts
        return cls.__name__ + "(" + before + between.join(parts) + ")", False
    if isinstance(node, list):
        if not node:
            return "[]", True
        items = [_dump(item, named, placed, indent, level)[0] for item in node]
        return "[" + before + between.join(items) + "]", False
    return repr(node), True


def copy_location(new_node, old_node):
    for name in ("lineno", "col_offset", "end_lineno", "end_col_offset"):
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    stack = [(node, 1, 0, 1, 0)]
    top = node
    while stack:
        node, line, column, end_line, end_column = stack.pop()
        if "lineno" in node._attributes:
            if not hasattr(node, "lineno"):
                node.lineno = line
            else:
                line = node.lineno
            if getattr(node, "end_lineno", None) is None:
                node.end_lineno = end_line
            else:
                end_line = node.end_lineno
            if not hasattr(node, "col_offset"):
                node.col_offset = column
            else:
                column = node.col_offset
            if getattr(node, "end_col_offset", None) is None:
                node.end_col_offset = end_column
            else:
                end_column = node.end_col_offset
        for child in iter_child_nodes(node):
            stack.append((child, line, column, end_line, end_column))
    return top


def increment_lineno(node, n=1):
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes:
            end = getattr(child, "end_lineno", 0)
            if end is not None:
                child.end_lineno = end + n
    return node


def iter_fields(node):
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    for name in node._fields:
        value = getattr(node, name, None)
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    todo = [node]
    at = 0
    while at < len(todo):
        node = todo[at]
        at += 1
        todo.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % node.__class__.__name__)
    if not node.body or not isinstance(node.body[0], Expr):
        return None
    value = node.body[0].value
    if not isinstance(value, Constant) or not isinstance(value.value, str):
        return None
    if clean:
        import inspect

        return inspect.cleandoc(value.value)
    return value.value


def get_source_segment(source, node, *, padded=False):
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = []
    for line in source.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        lines.append(line + "\n")
    if first == last:
        return lines[first].encode()[start:end].decode()
    padding = ""
    if padded:
        before = lines[first].encode()[:start].decode()
        padding = "".join([c if c in "\f\t" else " " for c in before])
    text = [padding + lines[first].encode()[start:].decode()]
    text += lines[first + 1 : last]
    return "".join(text) + lines[last].encode()[:end].decode()


class NodeVisitor:
    def visit(self, node):
        visitor = getattr(self, "visit_" + type(node).__name__, None)
        if visitor is None and isinstance(node, Constant):
            return self.visit_Constant(node)
        return (visitor or self.generic_visit)(node)

    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        from ._nodes import _OLD

        for name in ("NameConstant", "Num", "Str", "Bytes", "Ellipsis"):
            if isinstance(node.value, _OLD[name]):
                visitor = getattr(self, "visit_" + name, None)
                return (visitor or self.generic_visit)(node)
        return self.generic_visit(node)


class NodeTransformer(NodeVisitor):
    def generic_visit(self, node):
        for name, value in iter_fields(node):
            if isinstance(value, list):
                new = []
                for item in value:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                value[:] = new
            elif isinstance(value, AST):
                changed = self.visit(value)
                if changed is None:
                    delattr(node, name)
                else:
                    setattr(node, name, changed)
        return node


def unparse(ast_obj):
    from ._unparse import Unparser

    return Unparser().text(ast_obj)


# Code is made of text: from here on `compile` takes trees as well, and gives them.
_compile = builtins.compile
from ._names import make_readable, restore


def compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, **options):
    if flags & PyCF_ONLY_AST:
        return parse(source, filename, mode)
    if isinstance(source, AST):
        kind = {"exec": Module, "eval": Expression, "single": Interactive}.get(mode)
        if kind is not None and not isinstance(source, kind):
            raise TypeError(
                "expected %s node, got %s" % (kind.__name__, type(source).__name__)
            )
        from ._layout import laid_out

        behind, changed = make_readable(source)
        try:
            source = laid_out(source, behind)
        finally:
            restore(changed)
    return _compile(source, filename, mode, flags, dont_inherit)


builtins.compile = compile
del compile
