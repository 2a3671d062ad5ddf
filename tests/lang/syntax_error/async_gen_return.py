# No value is returned from an asynchronous generator.
async def f():
    yield 1
    return 2
