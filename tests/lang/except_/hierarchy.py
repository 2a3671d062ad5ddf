# The tree of built-in exceptions.
tree = [
    (Exception, BaseException),
    (KeyboardInterrupt, BaseException),
    (SystemExit, BaseException),
    (GeneratorExit, BaseException),
    (ArithmeticError, Exception),
    (OverflowError, ArithmeticError),
    (ZeroDivisionError, ArithmeticError),
    (AssertionError, Exception),
    (AttributeError, Exception),
    (EOFError, Exception),
    (ImportError, Exception),
    (LookupError, Exception),
    (IndexError, LookupError),
    (KeyError, LookupError),
    (MemoryError, Exception),
    (NameError, Exception),
    (OSError, Exception),
    (RuntimeError, Exception),
    (NotImplementedError, RuntimeError),
    (StopIteration, Exception),
    (SyntaxError, Exception),
    (IndentationError, SyntaxError),
    (TypeError, Exception),
    (ValueError, Exception),
    (UnicodeError, ValueError),
    (StopAsyncIteration, Exception),
]
for child, parent in tree:
    print(
        child.__name__,
        issubclass(child, parent),
        issubclass(parent, child),
        isinstance(child(), parent),
    )
print(issubclass(KeyboardInterrupt, Exception), issubclass(GeneratorExit, Exception))
for child, _ in tree:
    try:
        raise child("x")
    except BaseException as e:
        print(type(e) is child, end=" ")
print()
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("never")
except BaseException as e:
    print(type(e).__name__)
print([c.__name__ for c, p in tree if p is LookupError or issubclass(c, ValueError)])
