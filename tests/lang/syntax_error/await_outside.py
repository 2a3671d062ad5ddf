# await outside of a function.
async def f():
    await f()


await f()
