# A stack of context managers that unwinds in order, whatever happens.
class ExitStack:
    def __init__(self):
        self.callbacks = []

    def enter(self, manager):
        value = manager.__enter__()
        self.callbacks.append(manager.__exit__)
        return value

    def callback(self, f, *args):
        self.callbacks.append(lambda *exc: f(*args) and False)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        pending = (kind, value, tb)
        swallowed = False
        while self.callbacks:
            f = self.callbacks.pop()
            try:
                if f(*pending):
                    pending, swallowed = (None, None, None), True
            except Exception as e:
                pending, swallowed = (type(e), e, None), False
        if pending[1] is not None and pending[1] is not value:
            raise pending[1]
        return swallowed


class Resource:
    opened = []

    def __init__(self, name, fail_on=(), suppress=()):
        self.name, self.fail_on, self.suppress = name, fail_on, suppress

    def __enter__(self):
        if "enter" in self.fail_on:
            raise OSError(self.name)
        Resource.opened.append(self.name)
        return self

    def __exit__(self, kind, value, tb):
        Resource.opened.remove(self.name)
        print("close", self.name, kind.__name__ if kind else "-")
        if "exit" in self.fail_on:
            raise RuntimeError("closing " + self.name)
        return kind is not None and issubclass(kind, self.suppress) if self.suppress else False


def scenario(title, *resources, body=None):
    print("--", title)
    try:
        with ExitStack() as stack:
            for r in resources:
                stack.enter(r)
            stack.callback(print, "callback")
            if body:
                body()
        print("no error")
    except Exception as e:
        print("error", type(e).__name__, e)
    print(Resource.opened)


def fail():
    raise ValueError("body")


R = Resource
scenario("plain", R("a"), R("b"))
scenario("body fails", R("a"), R("b"), body=fail)
scenario("enter fails", R("a"), R("b", ["enter"]), R("c"))
scenario("exit fails", R("a"), R("b", ["exit"]), R("c"))
scenario("suppressed", R("a"), R("b", suppress=(ValueError,)), R("c"), body=fail)
scenario("replaced then suppressed", R("a", suppress=(RuntimeError,)), R("b", ["exit"]), body=fail)
