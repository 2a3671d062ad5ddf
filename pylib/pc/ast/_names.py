# Trees with names that no text can have: compiled programs get others in their place, and
# functions and classes are given their own afterwards.

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


def _odd_fields(node):
    for field in _PLACES.get(type(node).__name__, ()):
        name = getattr(node, field, None)
        if isinstance(name, str) and not name.isidentifier():
            yield field, name


# Gives nodes readable names for a while: statements to put behind the tree, which set the names of
# definitions right, and what `restore` needs.
def make_readable(tree):
    changed, instead = [], {}
    for node in _nodes(tree):
        for field, name in _odd_fields(node):
            setattr(node, field, instead.setdefault(name, "_odd_name_%d" % len(instead)))
            changed.append((node, field, name))
    behind = ""
    own = {instead[name]: name for name in instead}
    body = getattr(tree, "body", ())
    for node in body if isinstance(body, list) else ():
        if type(node).__name__ in _DEFINED and node.name in own:
            name = own[node.name]
            behind += "\n%s.__name__ = %s.__qualname__ = %r" % (node.name, node.name, name)
            behind += "\nlocals()[%r] = %s\ndel %s" % (name, node.name, node.name)
    return behind, changed


def restore(changed):
    for node, field, name in changed:
        setattr(node, field, name)
