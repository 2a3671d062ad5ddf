# `eval` and `exec` see the variables of the function that calls them, whatever they are called and
# however the namespaces are left out.
import builtins

text = "module"
code = compile("text, number", "<made>", "eval")
number = 0


def attempt(f, *args, **kwargs):
    try:
        print(f.__name__, f(*args, **kwargs))
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


def plain(text):
    number = 1
    return eval("text, number")


def two_nones(text):
    number = 2
    return eval("text, number", None, None)


def one_none(text):
    number = 3
    return eval(code, None)


def only_locals(text):
    number = 4
    return eval(code, None, {"text": "given"})


def only_globals(text):
    return eval(code, {"text": "given", "number": 5})


def by_name(text, run=eval):
    number = 6
    return run(code), builtins.eval("number")


def executed(text):
    number = 7
    found = []
    exec("found.append((text, number)); number = 8", None, None)
    return found, number


def decorator(globals=None, locals=None):
    def check(*args, **kwargs):
        return eval("args, kwargs", globals, locals)

    return check


class Body:
    text = "body"
    found = eval(code, None, None)


for case in (plain, two_nones, one_none, only_locals, only_globals, by_name, executed):
    attempt(case, "parameter")
attempt(decorator(), 1, a=2)
attempt(decorator({"args": 3, "kwargs": 4}), 1)
print(Body.found, eval(code, None, None), eval(code))
