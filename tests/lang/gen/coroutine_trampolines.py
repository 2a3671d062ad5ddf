# skip: stress
# Trampolined recursion and cooperative multitasking with nested generators.
def trampoline(gen):
    stack, value, error = [gen], None, None
    while stack:
        top = stack[-1]
        try:
            request = top.throw(error) if error else top.send(value)
            error = None
        except StopIteration as e:
            stack.pop()
            value, error = e.value, None
            continue
        except Exception as e:
            stack.pop()
            error = e
            continue
        if hasattr(request, "send"):
            stack.append(request)
            value = None
        else:
            value = request
    if error:
        raise error
    return value


def fact(n):
    return 1 if n == 0 else n * (yield fact(n - 1))


def fib(n):
    if n < 2:
        return n
    return (yield fib(n - 1)) + (yield fib(n - 2))


def depth(n):
    if n == 0:
        return 0
    return 1 + (yield depth(n - 1))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return (yield ackermann(m - 1, 1))
    return (yield ackermann(m - 1, (yield ackermann(m, n - 1))))


def failing(n):
    if n == 0:
        raise ValueError("bottom")
    try:
        yield failing(n - 1)
    except ValueError as e:
        if n == 2:
            return "recovered at %d: %s" % (n, e)
        raise
    return "not reached"


def passes(n):
    got = yield failing(n)
    return got.upper()


print(
    trampoline(fact(30)), trampoline(fib(12)), trampoline(depth(3000)), trampoline(ackermann(2, 2))
)
print(trampoline(passes(2)))
try:
    trampoline(failing(1))
except ValueError as e:
    print("out", e)


def ping(log, other):
    for i in range(3):
        log.append("ping%d" % i)
        yield other
    return "ping done"


log = []
print(trampoline(ping(log, "token")), log)
