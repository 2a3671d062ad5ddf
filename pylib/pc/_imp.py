# What tests and tools ask the importer of CPython: modules here are found by the interpreter, and
# the frozen ones cannot be left out.

import sys

check_hash_based_pycs = "default"


def acquire_lock():
    pass


def release_lock():
    pass


def lock_held():
    return False


def extension_suffixes():
    return []


def is_builtin(name):
    module = sys.modules.get(name)
    if module is None:
        return 1 if name in sys.builtin_module_names else 0
    return 0 if hasattr(module, "__file__") else 1


def is_frozen(name):
    return False


def is_frozen_package(name):
    raise ImportError("No such frozen object named " + name)


def _frozen_module_names():
    return [name.replace("/", ".") for name in sys._frozen_module_names()]


def _override_frozen_modules_for_tests(override):
    pass


def _fix_co_filename(code, path):
    pass
