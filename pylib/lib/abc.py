# Abstract base classes. A class with abstract methods can be made an instance of here as well:
# the decorators only mark.


def abstractmethod(func):
    try:
        func.__isabstractmethod__ = True
    except (AttributeError, TypeError):
        pass
    return func


def abstractproperty(func):
    return property(abstractmethod(func))


def abstractclassmethod(func):
    return classmethod(abstractmethod(func))


def abstractstaticmethod(func):
    return staticmethod(abstractmethod(func))


ABCMeta = type


class ABC:
    pass


def get_cache_token():
    return 0


def update_abstractmethods(cls):
    return cls
