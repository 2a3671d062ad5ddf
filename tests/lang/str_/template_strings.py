# differs: python3 has no t-strings before 3.14; the form printed is MicroPython's
from string.templatelib import Template, Interpolation
import string.templatelib

name, width = "World", 8
t = t"Hello {name}!"
print(t)
print(t.strings, t.values, t.interpolations[0].value, t.interpolations[0].expression)
print(t"", t"text", t"{1}{2}", t"{{{name}}}")
i = t"{name!r:>{width}}".interpolations[0]
print(i.conversion, i.format_spec, i)
print(t"{name=}", t"{name = }".strings, t"{ name }".interpolations[0].expression)
print(t"{name=:.3}".interpolations[0].conversion, t"{name=!s}".interpolations[0].conversion)
print(rt"\n{name}".strings, tr"\d".strings, T"a".strings, t"\x41\u00e9".strings)
print(list(t"a{1}b{2}"), list(t"{1}"))
print(t"a{1}" t"b{2}c")
print(t"a{1}" + t"b", (t"a" + t"b").strings)
print(t"{"nested {name}"}", t'{f"{name}"}', t"{t'{name}'.strings}".values)
for bad in (lambda: t"a" + "b", lambda: "a" + t"b", lambda: Template(1), lambda: t"a" * 2):
    try:
        bad()
    except TypeError:
        print("TypeError")
print(Template("a", "b", Interpolation(1, "x"), Interpolation(2, "y", "r", ">5"), "c"))
print(Template(), Template("only").strings, Interpolation(5))
print(type(t).__name__, isinstance(t, Template), isinstance(i, Interpolation), string.templatelib.Template is Template)
for attribute in ("strings", "other"):
    try:
        setattr(t, attribute, 1)
    except AttributeError:
        print("AttributeError")
try:
    i.value = 2
except AttributeError:
    print("AttributeError")


def render(t):
    out = []
    for part in t:
        match part:
            case str():
                out.append(part)
            case Interpolation(value, _, conversion, spec):
                value = {"r": repr, "s": str, "a": ascii, None: lambda v: v}[conversion](value)
                out.append(format(value, spec))
    return "".join(out)


print(render(t"[{name!r:>{width}}|{3.14159:.2f}|{width}]"))
for source in ("t'{}'", "t'{ }'", "t'{x'", "t'}'", "t'a' 'b'", "'a' t'b'", "b'a' t'b'", "f'a' t'b'", "tf''", "bt''", "t'{x!z}'"):
    try:
        compile(source, "s", "eval")
        print("no error", source)
    except SyntaxError:
        print("SyntaxError", source)
print([t"{n}".values for n in range(3)], (lambda: t"{name}")().values)


def many():
    return t"{1}{2}{3}{4}{5}{6}{7}{8}{9}{10}{11}{12}{13}{14}{15}{16}{17}{18}{19}{20}{21}{22}{23}{24}{25}{26}{27}{28}{29}{30}{31}{32}{33}{34}"


print(len(many().values), many().strings == ("",) * 35)
