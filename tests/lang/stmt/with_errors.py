# Errors in the parts of a with statement.
class M:
    def __init__(self, fail=""):
        self.fail = fail

    def __enter__(self):
        if "enter" in self.fail:
            raise ValueError("in enter")
        print("entered")
        return self

    def __exit__(self, *args):
        print("exit", args[0].__name__ if args[0] else None)
        if "exit" in self.fail:
            raise KeyError("in exit")
        return "quiet" in self.fail


def attempt(*fails):
    try:
        with M(fails[0]) as a, M(fails[1]):
            print("body")
            if len(fails) > 2:
                raise IndexError
    except Exception as e:
        print("caught", type(e).__name__)
    print("--")


attempt("", "")
attempt("enter", "")
attempt("", "enter")
attempt("", "exit")
attempt("quiet", "exit")
attempt("", "quiet", 1)
attempt("", "", 1)
attempt("exit", "exit", 1)
try:
    with 5:
        print("never")
except (TypeError, AttributeError):
    print("not a context manager")


class NoExit:
    def __enter__(self):
        print("never")


try:
    with NoExit():
        print("never")
except (TypeError, AttributeError):
    print("no __exit__")


def returning():
    with M("quiet"):
        return "value"


print(returning())
