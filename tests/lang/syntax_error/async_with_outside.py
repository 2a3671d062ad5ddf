# async with in a plain function.
def g(x):
    with x:
        pass
    async with x:
        pass
