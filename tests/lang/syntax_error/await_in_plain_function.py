# await in a function that is not async.
async def f():
    pass


def g():
    await f()
