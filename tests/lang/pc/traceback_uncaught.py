# exit: 1
# stderr
# skip: image
# What is printed of an exception that nothing catches: a chain, with what is underlined.
import sys

print("A program that ends by an exception:")


def first(value):
    return [1, value["a"]["b"] + 2]


def second(value):
    try:
        first(value)
    except TypeError as e:
        raise ValueError("no value") from e


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        second({"a": 3}); print("never")


def recursive(n):
    return 1 + recursive(n - 1) if n else Manager.missing


try:
    with Manager() as m, Manager():
        print(m.nowhere, 1)
except ValueError:
    print("handled", file=sys.stderr)
    recursive(7)
