# Retry loops, error collection and cleanup stacks.
class Flaky:
    def __init__(self, failures):
        self.failures = list(failures)

    def call(self):
        if self.failures:
            raise self.failures.pop(0)
        return "ok"


def retry(f, times, only=(OSError,)):
    errors = []
    for attempt in range(1, times + 1):
        try:
            result = f()
        except only as e:
            errors.append("%d:%s" % (attempt, type(e).__name__))
            continue
        else:
            return result, errors
        finally:
            if attempt == times:
                errors.append("last")
    raise RuntimeError(errors)


print(retry(Flaky([]).call, 2))
print(retry(Flaky([OSError(), OSError()]).call, 5))
try:
    retry(Flaky([OSError()] * 3).call, 3)
except RuntimeError as e:
    print(e.args)
try:
    retry(Flaky([OSError(), KeyError("x")]).call, 3)
except KeyError as e:
    print("not retried", e.args)


def parse_all(items):
    good, bad = [], []
    for item in items:
        try:
            good.append(int(item))
        except (ValueError, TypeError) as e:
            bad.append((item, type(e).__name__))
    return good, bad


print(parse_all(["1", "x", None, "-7", "", 2.9, [], "0x1"]))


class Cleanup:
    def __init__(self):
        self.stack = []

    def push(self, f, *a):
        self.stack.append((f, a))

    def run(self):
        error = None
        while self.stack:
            f, a = self.stack.pop()
            try:
                f(*a)
            except Exception as e:
                error = e
        if error:
            raise error


def boom(x):
    raise ValueError(x)


c = Cleanup()
c.push(print, "first pushed, last run")
c.push(boom, "kept")
c.push(print, "middle")
c.push(boom, "replaced")
try:
    c.run()
except ValueError as e:
    print(e.args, c.stack)
