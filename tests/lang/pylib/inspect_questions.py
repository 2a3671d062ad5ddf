# Questions about code, annotations and classes that test runners and tools ask.
import inspect


def f(a, b: int = 1, *rest, k: "str" = "x", **more):
    pass


print(inspect.getargs(f.__code__))
print(inspect.iscode(f.__code__), inspect.iscode(f), inspect.isasyncgenfunction(f))
print(inspect.getmodulename("/a/b.py"), inspect.getmodulename("x.c"))
print(inspect.get_annotations(f), inspect.get_annotations(f, eval_str=True))
print(inspect.indentsize("    x"), inspect.isframe(3), inspect.istraceback(3))
try:
    1 / 0
except ZeroDivisionError as e:
    print(inspect.istraceback(e.__traceback__), inspect.isframe(e.__traceback__.tb_frame))
kinds = [p.kind for p in inspect.signature(f).parameters.values()]
print(kinds[0] is inspect.Parameter.POSITIONAL_OR_KEYWORD)
print(kinds[3] is inspect.Parameter.KEYWORD_ONLY)


class A:
    pass


class B(A):
    pass


print(A.__new__ is object.__new__, B.__new__ == object.__new__, int.__new__ is object.__new__)
print(inspect.getclasstree([A, B])[0][0].__name__, len(inspect.getclasstree([A, B])))
