# An asynchronous comprehension outside a coroutine.
def f(x):
    return 1, [y async for y in x]
