# exit: 1
# A hook for exceptions that nothing catches; names of the program's own in `sys`.
import sys

sys.own_name = [1]
print(sys.own_name, callable(sys.excepthook), callable(sys.__excepthook__))
del sys.own_name
print(hasattr(sys, "own_name"))


def hook(kind, value, trace):
    print("hook", kind.__name__, value, trace is value.__traceback__)


sys.excepthook = hook
raise ValueError("nobody")
