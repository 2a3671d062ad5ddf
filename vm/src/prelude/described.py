# What reading, making and changing classes on PCs asks Python code for.


def described_or_hook(getter, hook, o, name):
    try:
        return getter(o, type(o))
    except AttributeError:
        return hook(o, name)


def of_class_or_hook(getter, hook, cls, name):
    try:
        return getter(None, cls)
    except AttributeError:
        return hook(cls, name)


# A new class whose metaclass has a `mro` of its own.
def class_by_mro(cls):
    return set_mro(cls, tuple(class_method(cls, "mro")(cls)))
