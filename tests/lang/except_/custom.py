# Exception classes with attributes, methods and multiple bases.
class AppError(Exception):
    code = 1

    def describe(self):
        return "%s(%d): %s" % (type(self).__name__, self.code, self)


class NotFound(AppError):
    code = 404

    def __init__(self, name, *more):
        super().__init__("no " + name, *more)
        self.name = name


class Both(NotFound, KeyError):
    pass


class Plain(AppError):
    pass


class WithStr(AppError):
    def __str__(self):
        return "custom str %d" % len(self.args)


class NoSuper(Exception):
    def __init__(self, a, b):
        self.total = a + b


for e in (AppError("x"), NotFound("file"), NotFound("f", 2), Both("both"), Plain(), WithStr(1, 2)):
    try:
        raise e
    except AppError as caught:
        print(caught.describe(), caught.args, caught is e)
try:
    raise Both("k")
except KeyError as e:
    print("as KeyError", e.name)
try:
    raise NoSuper(2, 3)
except NoSuper as e:
    print(e.total)
print(issubclass(Both, LookupError), isinstance(Both("x"), NotFound))
e = AppError("text")
e.extra = [1, 2]
e.code = 7
print(e.extra, e.describe(), AppError.code, repr(AppError("a", 1)), repr(AppError()))
try:
    raise AppError
except Both:
    print("never")
except AppError as e:
    print(e.args, str(e) == "", e.code)


def classify(e):
    handlers = ((NotFound, "not found"), (AppError, "app"), (Exception, "other"))
    for kind, text in handlers:
        if isinstance(e, kind):
            return text


print([classify(e) for e in (Both("b"), Plain(), ValueError())])
