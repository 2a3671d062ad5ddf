# async for in a plain function.
def g(x):
    for i in x:
        pass
    async for i in x:
        pass
