# The name that the native part of `contextvars` has in CPython.

from contextvars import Context, ContextVar, Token, copy_context
