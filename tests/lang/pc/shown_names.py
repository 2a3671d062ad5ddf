# Classes, functions and objects are shown with the module and what else they are defined in.
import re
import sys
import types


def shown(o):
    return re.sub("0x[0-9a-f]+", "0x", repr(o))


class Plain:
    def method(self):
        pass

    class Inner:
        pass


def function():
    class Local:
        def inner(self):
            return lambda: None

    return Local


Local = function()
for o in (Plain, Plain.Inner, Local, int, Exception, types.SimpleNamespace):
    print(shown(o), str(o), "%s" % o, "{}".format(o))
for o in (Plain(), Plain.Inner(), Local(), object()):
    print(shown(o), str(o) == repr(o))
for o in (Plain.method, function, Local.inner, Local().inner(), Plain().method, Local().inner):
    print(shown(o))

made = type("Made", (Plain,), {"__module__": "elsewhere"})
print(made, shown(made()))
made.__qualname__ = "Other.Made"
print(made, made.__name__)
made = type("Made", (), {"__module__": "builtins"})
print(made, shown(made()))


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


print(Meta, WithMeta, type(WithMeta))
print(shown(len), shown([].append), shown({}.get), sys, types.ModuleType("made"))
print(type(len), type([].append), type(len) is types.BuiltinFunctionType, type(print).__name__)
print(type(function), type(Plain().method), isinstance(len, types.FunctionType))
print(isinstance(Plain().method, types.MethodType), isinstance([].append, types.MethodType))
print([].append == [].append, hash(len) == hash(len), len == len, len != print)
text = "".upper
print(text.__self__ == "", text.__name__, len.__name__, len.__module__)
