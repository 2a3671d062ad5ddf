# The context that is current: each thread and each task has its own.

from _contextvars import ContextVar

__name__ = "decimal"

# The name is CPython's, in whose library it can be seen.
current = ContextVar("decimal_context")
_default = None


# The context that new ones are copies of.
def set_default(context):
    global _default
    _default = context


def getcontext():
    context = current.get(None)
    if context is None:
        context = _default.copy()
        current.set(context)
    return context
