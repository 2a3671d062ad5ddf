# Trees with names that no text can have: compiled programs get others in their place, and
# functions and classes are given their own afterwards.

import copy

from ._nodes import AST

# Where a name stands, by the class of a node.
_PLACES = {
    "Name": ("id",),
    "alias": ("asname",),
    "arg": ("arg",),
    "keyword": ("arg",),
    "FunctionDef": ("name",),
    "AsyncFunctionDef": ("name",),
    "ClassDef": ("name",),
}
_DEFINED = ("FunctionDef", "AsyncFunctionDef", "ClassDef")


def _nodes(tree):
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for field in node._fields:
            value = getattr(node, field, None)
            values = value if isinstance(value, list) else (value,)
            waiting += [each for each in values if isinstance(each, AST)]


def _is_odd(node):
    for field in _PLACES.get(type(node).__name__, ()):
        name = getattr(node, field, None)
        if isinstance(name, str) and not name.isidentifier():
            return True
    return False


# The tree, and statements behind it that put the names of definitions right.
def readable(tree):
    if not any([_is_odd(node) for node in _nodes(tree)]):
        return tree, ""
    tree = copy.deepcopy(tree)
    instead = {}
    for node in _nodes(tree):
        if _is_odd(node):
            for field in _PLACES[type(node).__name__]:
                name = getattr(node, field)
                setattr(node, field, instead.setdefault(name, "_odd_name_%d" % len(instead)))
    behind = ""
    own = {instead[name]: name for name in instead}
    for node in getattr(tree, "body", ()):
        if type(node).__name__ in _DEFINED and node.name in own:
            name = own[node.name]
            behind += "\n%s.__name__ = %s.__qualname__ = %r" % (node.name, node.name, name)
            behind += "\nlocals()[%r] = %s\ndel %s" % (name, node.name, node.name)
    return tree, behind
