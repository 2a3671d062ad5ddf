# The names of a source, by the block they are in, and whose they are: found in its tree, in the
# order in which CPython's compiler comes across them.

import ast

__all__ = ["symtable", "SymbolTable", "Class", "Function", "Symbol"]

# What is said of a name in a block.
_USED, _BOUND, _PARAMETER, _GLOBAL, _NONLOCAL, _IMPORTED, _ANNOTATED = (
    1, 2, 4, 8, 16, 32, 64
)
_MADE = _BOUND | _PARAMETER | _IMPORTED
# Whose it is.
_LOCAL, _GLOBAL_EXPLICIT, _GLOBAL_IMPLICIT, _FREE, _CELL = range(1, 6)


def symtable(code, filename, compile_type):
    tree = code if isinstance(code, ast.AST) else ast.parse(code, filename, compile_type)
    top = _Block("module", "top", 0, None)
    _Collector(filename, top).whole(tree)
    _resolve(top, set())
    return _table(top, filename)


def _table(block, filename):
    kind = {"function": Function, "class": Class}.get(block.kind, SymbolTable)
    return kind(block, filename)


class _Block:
    def __init__(self, kind, name, lineno, parent):
        self.kind = kind
        self.name = name
        self.lineno = lineno
        self.parent = parent
        self.children = []
        self.flags = {}
        self.scopes = {}
        self.is_nested = parent is not None and (parent.is_nested or parent.kind == "function")
        # The name of the class around, for names with two underscores in front.
        self.private = name if kind == "class" else parent.private if parent else None
        if parent is not None:
            parent.children.append(self)

    def add(self, name, flag):
        name = self.mangled(name)
        self.flags[name] = self.flags.get(name, 0) | flag

    def mangled(self, name):
        private = (self.private or "").lstrip("_")
        if not private or name[:2] != "__" or name[-2:] == "__" or "." in name:
            return name
        return "_" + private + name


class _Collector(ast.NodeVisitor):
    def __init__(self, filename, block):
        self.filename = filename
        self.block = block

    def whole(self, tree):
        for node in tree.body if isinstance(tree.body, list) else [tree.body]:
            self.visit(node)

    def each(self, nodes):
        for node in nodes:
            if node is not None:
                self.visit(node)

    # What `fill` finds is in a block of its own.
    def inside(self, kind, name, node, fill):
        self.block = _Block(kind, name, node.lineno, self.block)
        fill()
        self.block = self.block.parent

    def error(self, text, node):
        raise SyntaxError(text, (self.filename, node.lineno, node.col_offset + 1, None))

    # ---- blocks

    def visit_FunctionDef(self, node):
        self.block.add(node.name, _BOUND)
        args = node.args
        self.each(args.defaults)
        self.each(args.kw_defaults)
        named = args.posonlyargs + args.args + args.kwonlyargs
        self.each([one.annotation for one in named + [args.vararg, args.kwarg] if one])
        self.each([node.returns])
        self.each(node.decorator_list)
        self.inside("function", node.name, node, lambda: self.body(args, node.body))

    visit_AsyncFunctionDef = visit_FunctionDef

    def body(self, args, body):
        for one in args.posonlyargs + args.args + args.kwonlyargs + [args.vararg, args.kwarg]:
            if one is not None:
                self.block.add(one.arg, _PARAMETER)
        self.each(body)

    def visit_Lambda(self, node):
        self.each(node.args.defaults)
        self.each(node.args.kw_defaults)
        self.inside("function", "lambda", node, lambda: self.body(node.args, [node.body]))

    def visit_ClassDef(self, node):
        self.block.add(node.name, _BOUND)
        self.each(node.bases)
        self.each(node.keywords)
        self.each(node.decorator_list)
        self.inside("class", node.name, node, lambda: self.each(node.body))

    def comprehension(self, node, name, *results):
        first, *others = node.generators
        self.visit(first.iter)

        def fill():
            self.block.add(".0", _PARAMETER)
            self.visit(first.target)
            self.each(first.ifs)
            for one in others:
                self.visit(one.target)
                self.visit(one.iter)
                self.each(one.ifs)
            self.each(results)

        self.inside("function", name, node, fill)

    def visit_ListComp(self, node):
        self.comprehension(node, "listcomp", node.elt)

    def visit_SetComp(self, node):
        self.comprehension(node, "setcomp", node.elt)

    def visit_GeneratorExp(self, node):
        self.comprehension(node, "genexpr", node.elt)

    def visit_DictComp(self, node):
        self.comprehension(node, "dictcomp", node.key, node.value)

    # ---- names

    def visit_Name(self, node):
        self.block.add(node.id, _USED if isinstance(node.ctx, ast.Load) else _BOUND)
        if node.id == "super" and self.block.kind == "function":
            self.block.add("__class__", _USED)

    def visit_NamedExpr(self, node):
        block = self.block
        while block.name in ("listcomp", "setcomp", "dictcomp", "genexpr"):
            block = block.parent
        if block is not self.block:
            flag = _GLOBAL if block.kind == "module" else _NONLOCAL
            self.block.add(node.target.id, flag)
            block.add(node.target.id, _GLOBAL if block.kind == "module" else _BOUND)
        self.visit(node.value)
        self.visit(node.target)

    def visit_Assign(self, node):
        self.each(node.targets)
        self.visit(node.value)

    def visit_AnnAssign(self, node):
        if isinstance(node.target, ast.Name):
            self.block.add(node.target.id, _ANNOTATED | _BOUND)
            if node.value:
                self.block.add(node.target.id, _BOUND)
        else:
            self.visit(node.target)
        self.each([node.annotation, node.value])

    def visit_Import(self, node):
        for alias in node.names:
            if alias.name != "*":
                self.block.add(alias.asname or alias.name.partition(".")[0], _IMPORTED)

    visit_ImportFrom = visit_Import

    def declare(self, node, flag, word):
        for name in node.names:
            before = self.block.flags.get(self.block.mangled(name), 0)
            if before & _PARAMETER:
                self.error("name '%s' is parameter and %s" % (name, word), node)
            if before & (_BOUND | _IMPORTED):
                self.error("name '%s' is assigned to before %s declaration" % (name, word), node)
            if before & _USED:
                self.error("name '%s' is used prior to %s declaration" % (name, word), node)
            self.block.add(name, flag)

    def visit_Global(self, node):
        self.declare(node, _GLOBAL, "global")
        top = self.block
        while top.parent is not None:
            top = top.parent
        for name in node.names:
            top.flags.setdefault(name, _GLOBAL)

    def visit_Nonlocal(self, node):
        self.declare(node, _NONLOCAL, "nonlocal")

    def visit_ExceptHandler(self, node):
        self.each([node.type])
        if node.name:
            self.block.add(node.name, _BOUND)
        self.each(node.body)

    def visit_MatchAs(self, node):
        self.each([node.pattern])
        if node.name:
            self.block.add(node.name, _BOUND)

    def visit_MatchStar(self, node):
        if node.name:
            self.block.add(node.name, _BOUND)

    def visit_MatchMapping(self, node):
        self.each(node.keys)
        self.each(node.patterns)
        if node.rest:
            self.block.add(node.rest, _BOUND)


# Whose each name is; `around` are the names of the functions around. The names that blocks inside
# take from further out.
def _resolve(block, around):
    own = set()
    for name, flags in block.flags.items():
        if flags & _GLOBAL:
            block.scopes[name] = _GLOBAL_EXPLICIT
        elif flags & _NONLOCAL:
            if name not in around:
                raise SyntaxError("no binding for nonlocal '%s' found" % name)
            block.scopes[name] = _FREE
        elif flags & _MADE:
            block.scopes[name] = _LOCAL
            own.add(name)
        else:
            block.scopes[name] = _FREE if name in around else _GLOBAL_IMPLICIT
    declared = {name for name, scope in block.scopes.items() if scope == _GLOBAL_EXPLICIT}
    below = around - declared
    if block.kind == "function":
        below |= own
    elif block.kind == "class":
        below |= {"__class__"}
    wanted = set()
    for child in block.children:
        wanted |= _resolve(child, below)
    if block.kind == "class":
        wanted.discard("__class__")
    for name in sorted(wanted):
        if block.kind == "function" and name in own:
            block.scopes[name] = _CELL
        elif name in around and name not in block.scopes:
            block.flags[name] = 0
            block.scopes[name] = _FREE
    if block.kind == "function":
        wanted -= own
    return wanted | {name for name, scope in block.scopes.items() if scope == _FREE}


class SymbolTable:
    def __init__(self, block, filename):
        self._block = block
        self._filename = filename
        self._symbols = {}

    def __repr__(self):
        kind = "" if self.__class__ == SymbolTable else "%s " % self.__class__.__name__
        if self._block.name == "top":
            return "<%sSymbolTable for module %s>" % (kind, self._filename)
        return "<%sSymbolTable for %s in %s>" % (kind, self._block.name, self._filename)

    def get_type(self):
        return self._block.kind

    def get_id(self):
        return id(self._block)

    def get_name(self):
        return self._block.name

    def get_lineno(self):
        return self._block.lineno

    def is_optimized(self):
        return self._block.kind == "function"

    def is_nested(self):
        return self._block.is_nested

    def has_children(self):
        return bool(self._block.children)

    def get_identifiers(self):
        return self._block.flags.keys()

    def lookup(self, name):
        found = self._symbols.get(name)
        if found is None:
            flags, scope = self._block.flags[name], self._block.scopes[name]
            spaces = [child for child in self.get_children() if child.get_name() == name]
            is_top = self._block.name == "top"
            found = self._symbols[name] = Symbol(name, flags, scope, spaces, is_top)
        return found

    def get_symbols(self):
        return [self.lookup(name) for name in self.get_identifiers()]

    def get_children(self):
        if not hasattr(self, "_children"):
            self._children = [_table(child, self._filename) for child in self._block.children]
        return list(self._children)


class Function(SymbolTable):
    def _names(self, test):
        flags, scopes = self._block.flags, self._block.scopes
        return tuple([name for name in flags if test(flags[name], scopes[name])])

    def get_parameters(self):
        return self._names(lambda flags, scope: flags & _PARAMETER)

    def get_locals(self):
        return self._names(
            lambda flags, scope: scope in (_LOCAL, _CELL) and flags & _MADE
        )

    def get_globals(self):
        return self._names(lambda flags, scope: scope in (_GLOBAL_IMPLICIT, _GLOBAL_EXPLICIT))

    def get_nonlocals(self):
        return self._names(lambda flags, scope: flags & _NONLOCAL)

    def get_frees(self):
        return self._names(lambda flags, scope: scope == _FREE)


class Class(SymbolTable):
    def get_methods(self):
        names = dict.fromkeys(child.name for child in self._block.children)
        return tuple([name for name in names if self._block.flags.get(name, 0) & _BOUND])


class Symbol:
    def __init__(self, name, flags, scope, namespaces=None, module_scope=False):
        self.__name = name
        self.__flags = flags
        self.__scope = scope
        self.__namespaces = namespaces or ()
        self.__module_scope = module_scope

    def __repr__(self):
        return "<symbol {0!r}>".format(self.__name)

    def get_name(self):
        return self.__name

    def is_referenced(self):
        return bool(self.__flags & _USED)

    def is_parameter(self):
        return bool(self.__flags & _PARAMETER)

    def is_global(self):
        is_bound = self.__module_scope and self.__flags & _MADE
        return bool(self.__scope in (_GLOBAL_IMPLICIT, _GLOBAL_EXPLICIT) or is_bound)

    def is_nonlocal(self):
        return bool(self.__flags & _NONLOCAL)

    def is_declared_global(self):
        return self.__scope == _GLOBAL_EXPLICIT

    def is_local(self):
        is_bound = self.__module_scope and self.__flags & _MADE
        return bool(self.__scope in (_LOCAL, _CELL) or is_bound)

    def is_annotated(self):
        return bool(self.__flags & _ANNOTATED)

    def is_free(self):
        return self.__scope == _FREE

    def is_imported(self):
        return bool(self.__flags & _IMPORTED)

    def is_assigned(self):
        return bool(self.__flags & _BOUND)

    def is_namespace(self):
        return bool(self.__namespaces)

    def get_namespaces(self):
        return self.__namespaces

    def get_namespace(self):
        if len(self.__namespaces) == 0:
            raise ValueError("name is not bound to any namespaces")
        if len(self.__namespaces) > 1:
            raise ValueError("name is bound to multiple namespaces")
        return self.__namespaces[0]
