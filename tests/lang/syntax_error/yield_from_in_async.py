# yield from in an async function.
async def f(x):
    y = 1
    yield from x
