# Methods that another object answers.


def passing(attribute, *names):
    """Gives a class methods that call those of what it has as `attribute`."""

    def method(name):
        def passed(self, *args, **kwargs):
            return getattr(getattr(self, attribute), name)(*args, **kwargs)

        passed.__name__ = passed.__qualname__ = name
        return passed

    def fill(cls):
        for name in names:
            setattr(cls, name, method(name))
        return cls

    return fill
