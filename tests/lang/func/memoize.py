# Memoising and counting decorators on recursive functions.
def memo(f):
    cache = {}

    def wrapper(*args):
        if args not in cache:
            wrapper_stats["miss"] += 1
            cache[args] = f(*args)
        else:
            wrapper_stats["hit"] += 1
        return cache[args]

    return wrapper


wrapper_stats = {"hit": 0, "miss": 0}


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memo
def grid_paths(w, h):
    if w == 0 or h == 0:
        return 1
    return grid_paths(w - 1, h) + grid_paths(w, h - 1)


print(fib(80), wrapper_stats)
print(grid_paths(12, 12), grid_paths(16, 3))


def trace(depth=[0]):
    def deco(f):
        def inner(n):
            print("  " * depth[0] + "%s(%d)" % (f.__name__, n))
            depth[0] += 1
            try:
                return f(n)
            finally:
                depth[0] -= 1

        return inner

    return deco


@trace()
def half(n):
    return 0 if n <= 1 else 1 + half(n // 2)


print(half(20))
