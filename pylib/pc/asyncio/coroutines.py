# What is a coroutine?

import inspect


def iscoroutine(obj):
    from collections.abc import Coroutine

    return inspect.iscoroutine(obj) or isinstance(obj, Coroutine)


def iscoroutinefunction(func):
    return inspect.iscoroutinefunction(func)
