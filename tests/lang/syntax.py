def f():
    if 1:
        print('x'
    return 1
