# Names of types that have none as built-in functions.


def _function():
    yield


FunctionType = type(_function)
LambdaType = FunctionType
GeneratorType = type(_function())
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
ModuleType = type(__import__("sys"))
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)


async def _coroutine():
    pass


_made = _coroutine()
CoroutineType = type(_made)
_made.close()
del _made


class _Class:
    def method(self):
        pass


MethodType = type(_Class().method)
CodeType = type(getattr(_function, "__code__", None))
MappingProxyType = type(_Class.__dict__)


class SimpleNamespace:
    def __init__(self, /, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def __repr__(self):
        parts = ["%s=%r" % item for item in self.__dict__.items()]
        cls = type(self)
        name = "namespace" if cls is SimpleNamespace else cls.__name__
        return name + "(" + ", ".join(parts) + ")"

    def __eq__(self, other):
        if isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


def new_class(name, bases=(), kwds=None, exec_body=None):
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    meta = (kwds or {}).get("metaclass", type)
    return meta(name, bases, namespace)


def coroutine(func):
    return func


class DynamicClassAttribute:
    def __init__(self, fget=None):
        self.fget = fget

    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError
        return self.fget(instance)
