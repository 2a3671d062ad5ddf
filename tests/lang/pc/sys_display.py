# `sys.displayhook`, `sys.unraisablehook` and `sys.breakpointhook`.
import builtins
import gc
import os
import sys
import weakref

print(sys.displayhook is sys.__displayhook__, sys.unraisablehook is sys.__unraisablehook__)
print(sys.breakpointhook is sys.__breakpointhook__, callable(breakpoint))
sys.displayhook(None)
print(hasattr(builtins, "_"))
sys.displayhook([1, "a"])
print(builtins._)
exec(compile("1 + 1", "<s>", "single"))
shown = []
sys.displayhook = shown.append
exec(compile("'to the hook'", "<s>", "single"))
sys.displayhook = sys.__displayhook__
print(shown)


class Bad:
    def __del__(self):
        raise ValueError("in del")


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.err_msg, args.object.__name__)
    print(args.exc_traceback is not None)


sys.unraisablehook = hook
Bad()
gc.collect()


class Thing:
    pass


def callback(ref):
    raise KeyError("in callback")


def refer():
    thing = Thing()
    return weakref.ref(thing, callback)


kept = refer()
gc.collect()
sys.unraisablehook = sys.__unraisablehook__


sys.breakpointhook = lambda *args, **kwargs: (args, kwargs)
print(breakpoint(1, a=2))
sys.breakpointhook = sys.__breakpointhook__
os.environ["PYTHONBREAKPOINT"] = "0"
print(breakpoint())
os.environ["PYTHONBREAKPOINT"] = "builtins.abs"
print(breakpoint(-3))
print(sys.hash_info.algorithm != "", sys.hash_info.seed_bits >= 0)
