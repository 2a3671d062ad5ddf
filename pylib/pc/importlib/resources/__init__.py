# Files beside the modules of a package.

import contextlib
import pathlib

from importlib import import_module


def files(package):
    module = import_module(package) if isinstance(package, str) else package
    if getattr(module, "__file__", None) is not None:
        return pathlib.Path(module.__file__).parent
    # A folder without `__init__.py`.
    return pathlib.Path(list(module.__path__)[0])


@contextlib.contextmanager
def as_file(path):
    yield path


def open_text(package, resource, encoding="utf-8", errors="strict"):
    return open(str(files(package) / resource))


def open_binary(package, resource):
    return open(str(files(package) / resource), "rb")


def read_text(package, resource, encoding="utf-8", errors="strict"):
    with open_text(package, resource) as f:
        return f.read()


def read_binary(package, resource):
    with open_binary(package, resource) as f:
        return f.read()


def is_resource(package, name):
    return (files(package) / name).is_file()
