def g():
    yield 1
    raise LookupError('g')
for _ in g():
    pass
