# What the modules `typing.io` and `typing.re` have in common: their names stand in `typing` now.

import typing


# The `__getattr__` of such a module, which sends readers of `names` to the new place.
def old_place(module, names):
    text = "%s is deprecated, import directly from typing instead. "
    text = (text + "%s will be removed in Python 3.12.") % (module, module)

    def __getattr__(name):
        if name not in names:
            raise AttributeError("module '%s' has no attribute '%s'" % (module, name))
        from warnings import warn

        # The line to change is the one that reads the name.
        warn(text, DeprecationWarning, stacklevel=2)
        return getattr(typing, name)

    return __getattr__
