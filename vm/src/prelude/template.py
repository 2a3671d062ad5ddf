# Templates: what t-strings are, and the two classes of `string.templatelib`.


def template(strings, *rest):
    if len(rest) == 1:
        rest = rest[0]
        if not isinstance(rest, (tuple, list)):
            raise TypeError("object '%s' isn't a tuple or list" % type(rest).__name__)
    cls, part = template_classes()
    parts = []
    for i in range(len(rest) // 4):
        parts.append(part(*rest[4 * i : 4 * i + 4]))
    t = object.__new__(cls)
    object.__setattr__(t, "strings", tuple(strings))
    object.__setattr__(t, "interpolations", tuple(parts))
    return t


def template_class():
    return template_classes()[0]


def interpolation_class():
    return template_classes()[1]


def template_classes():
    classes = kept("template classes")
    if classes is None:
        interpolation = make_interpolation()
        classes = (make_template(interpolation), interpolation)
        keep("template classes", classes)
    return classes


def make_interpolation():
    class Interpolation:
        __module__ = "string.templatelib"

        __match_args__ = ("value", "expression", "conversion", "format_spec")

        def __init__(self, value, expression="", conversion=None, format_spec=""):
            put = super().__setattr__
            put("value", value)
            put("expression", expression)
            put("conversion", conversion)
            put("format_spec", format_spec)

        def __setattr__(self, name, value):
            raise AttributeError("readonly attribute")

        def __repr__(self):
            parts = (self.value, self.expression, self.conversion, self.format_spec)
            return "Interpolation(%s)" % ", ".join([repr(p) for p in parts])

    return Interpolation


def make_template(part):
    class Template:
        __module__ = "string.templatelib"

        def __init__(self, *args):
            strings, parts = [""], []
            for a in args:
                if isinstance(a, str):
                    strings[-1] += a
                elif isinstance(a, part):
                    strings.append("")
                    parts.append(a)
                else:
                    raise TypeError("expected str or Interpolation")
            super().__setattr__("strings", tuple(strings))
            super().__setattr__("interpolations", tuple(parts))

        def __setattr__(self, name, value):
            raise AttributeError("readonly attribute")

        @property
        def values(self):
            return tuple([p.value for p in self.interpolations])

        def __iter__(self):
            for i, s in enumerate(self.strings):
                if s:
                    yield s
                if i < len(self.interpolations):
                    yield self.interpolations[i]

        def __add__(self, other):
            if not isinstance(other, Template):
                return NotImplemented
            return Template(*template_parts(self), *template_parts(other))

        def __repr__(self):
            return "Template(strings=%r, interpolations=%r)" % (self.strings, self.interpolations)

    return Template


def template_parts(t):
    parts = []
    for i, s in enumerate(t.strings):
        parts.append(s)
        parts.extend(t.interpolations[i : i + 1])
    return parts
