# Classes of the nodes, from Python's abstract grammar as it is documented.

# Kind, then its constructors with their fields: `?` may be missing, `*` is a list. Nodes of the
# kinds with a `@` have a place in the source.
_GRAMMAR = """
mod: Module(body* type_ignores*) Interactive(body*) Expression(body) FunctionType(argtypes* returns)
stmt@: FunctionDef(name args body* decorator_list* returns? type_comment?)
 AsyncFunctionDef(name args body* decorator_list* returns? type_comment?)
 ClassDef(name bases* keywords* body* decorator_list*) Return(value?) Delete(targets*)
 Assign(targets* value type_comment?) AugAssign(target op value)
 AnnAssign(target annotation value? simple) For(target iter body* orelse* type_comment?)
 AsyncFor(target iter body* orelse* type_comment?) While(test body* orelse*)
 If(test body* orelse*) With(items* body* type_comment?) AsyncWith(items* body* type_comment?)
 Match(subject cases*) Raise(exc? cause?) Try(body* handlers* orelse* finalbody*)
 TryStar(body* handlers* orelse* finalbody*) Assert(test msg?) Import(names*)
 ImportFrom(module? names* level?) Global(names*) Nonlocal(names*) Expr(value) Pass Break Continue
expr@: BoolOp(op values*) NamedExpr(target value) BinOp(left op right) UnaryOp(op operand)
 Lambda(args body) IfExp(test body orelse) Dict(keys* values*) Set(elts*)
 ListComp(elt generators*) SetComp(elt generators*) DictComp(key value generators*)
 GeneratorExp(elt generators*) Await(value) Yield(value?) YieldFrom(value)
 Compare(left ops* comparators*) Call(func args* keywords*)
 FormattedValue(value conversion format_spec?) JoinedStr(values*) Constant(value kind?)
 Attribute(value attr ctx) Subscript(value slice ctx) Starred(value ctx) Name(id ctx)
 List(elts* ctx) Tuple(elts* ctx) Slice(lower? upper? step?)
expr_context: Load Store Del
boolop: And Or
operator: Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv
unaryop: Invert Not UAdd USub
cmpop: Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn
excepthandler@: ExceptHandler(type? name? body*)
pattern@: MatchValue(value) MatchSingleton(value) MatchSequence(patterns*)
 MatchMapping(keys* patterns* rest?) MatchClass(cls patterns* kwd_attrs* kwd_patterns*)
 MatchStar(name?) MatchAs(pattern? name?) MatchOr(patterns*)
type_ignore: TypeIgnore(lineno tag)
-: comprehension(target iter ifs* is_async)
 arguments(posonlyargs* args* vararg? kwonlyargs* kw_defaults* kwarg? defaults*)
 arg@(arg annotation? type_comment?) keyword@(arg? value) alias@(name asname?)
 withitem(context_expr optional_vars?) match_case(pattern guard? body*)
"""
_PLACES = ("lineno", "col_offset", "end_lineno", "end_col_offset")


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        fields = self._fields
        if args:
            if len(args) > len(fields):
                raise TypeError(
                    "%s constructor takes at most %d positional argument%s"
                    % (type(self).__name__, len(fields), "" if len(fields) == 1 else "s")
                )
            at = 0
            for value in args:
                setattr(self, fields[at], value)
                at += 1
        for name, value in kwargs.items():
            if name in fields[: len(args)]:
                raise TypeError(
                    "%s got multiple values for argument %r" % (type(self).__name__, name)
                )
            setattr(self, name, value)

    def __repr__(self):
        return "<ast.%s object at 0x%x>" % (type(self).__name__, id(self))

    def __reduce__(self):
        return type(self), (), dict(self.__dict__)


AST.__module__ = "ast"


def _make(name, base, fields, placed):
    names = tuple([field.rstrip("?*") for field in fields])
    space = {
        "__module__": "ast",
        "_fields": names,
        "__match_args__": names,
        "__doc__": "%s(%s)" % (name, ", ".join(names)) if names else name,
    }
    if placed:
        space["_attributes"] = _PLACES
        space["end_lineno"] = space["end_col_offset"] = None
    for field in fields:
        if field[-1] == "?":
            space[field[:-1]] = None
    return type(name, (base,), space)


def _define(names):
    for part in _GRAMMAR.strip().replace("\n ", " ").split("\n"):
        kind, _, rest = part.partition(": ")
        placed = kind[-1] == "@"
        base = AST
        if kind != "-":
            base = names[kind.rstrip("@")] = _make(kind.rstrip("@"), AST, (), placed)
        while rest:
            end = min([i for i in (rest.find(" "), rest.find("(")) if i >= 0] or [len(rest)])
            name = rest[:end]
            fields = []
            if rest[end : end + 1] == "(":
                close = rest.index(")")
                fields = rest[end + 1 : close].split()
                end = close + 1
            rest = rest[end:].strip()
            own = name[-1] == "@"
            name = name.rstrip("@")
            cls = names[name] = _make(name, base, fields, own)
            if placed or own:
                cls._attributes = _PLACES


_define(globals())


# The names that constants had before they were one kind of node.
def _value(self):
    return self.value


def _set_value(self, value):
    self.value = value


Constant.n = Constant.s = property(_value, _set_value)
_OLD = {
    "Num": (int, float, complex),
    "Str": (str,),
    "Bytes": (bytes,),
    "NameConstant": (type(None), bool),
    "Ellipsis": (type(...),),
}


class _OldKind(type):
    def __instancecheck__(cls, node):
        if not isinstance(node, Constant):
            return False
        kinds = _OLD.get(cls.__name__)
        if kinds is None or not hasattr(node, "value"):
            return type.__instancecheck__(cls, node)
        if cls.__name__ == "Num" and isinstance(node.value, bool):
            return False
        return isinstance(node.value, kinds)


def _old(name):
    def __new__(cls, *args, **kwargs):
        if name == "Ellipsis":
            return Constant(..., *args, **kwargs)
        for old in ("n", "s"):
            if old in kwargs:
                kwargs["value"] = kwargs.pop(old)
        return Constant(*args, **kwargs)

    space = {"__new__": __new__, "__module__": "ast", "_fields": ("value",)}
    return _OldKind(name, (Constant,), space)


for _name in _OLD:
    globals()[_name] = _old(_name)


class slice(AST):
    pass


class Index(slice):
    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Param(expr_context):
    pass


class AugLoad(expr_context):
    pass


class AugStore(expr_context):
    pass


class Suite(mod):
    pass


__all__ = [name for name in globals() if name[0] != "_"]
