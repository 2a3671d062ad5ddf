# Modules and files run as programs.

import importlib.util
import os
import sys

from importlib.machinery import SourceFileLoader, SourcelessFileLoader

__all__ = ["run_module", "run_path"]


def _namespace(init_globals, run_name, file, package, spec):
    found = dict(init_globals or {})
    found.update(
        __name__=run_name,
        __file__=file,
        __cached__=None,
        __doc__=None,
        __loader__=None,
        __package__=package,
        __spec__=spec,
    )
    return found


def _read(path):
    with open(path, "rb") as f:
        return f.read()


# Where the source of a module is; of a package that of its `__main__`.
def _find(mod_name):
    if mod_name.startswith("."):
        raise ImportError("Relative module names not supported")
    package, _, _ = mod_name.rpartition(".")
    if package:
        __import__(package)
    try:
        spec = importlib.util.find_spec(mod_name)
    except (ImportError, AttributeError, TypeError, ValueError) as e:
        text = "Error while finding module specification for %r (%s: %s)"
        raise ImportError(text % (mod_name, type(e).__name__, e)) from e
    if spec is None:
        raise ImportError("No module named %s" % mod_name)
    if spec.submodule_search_locations is not None:
        if mod_name.endswith(".__main__"):
            raise ImportError("Cannot use package as __main__ module")
        try:
            return _find(mod_name + ".__main__")
        except ImportError as e:
            text = "%s; %r is a package and cannot be directly executed"
            raise ImportError(text % (e, mod_name)) from None
    return mod_name, spec


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    mod_name, spec = _find(mod_name)
    name = mod_name if run_name is None else run_name
    package = mod_name.rpartition(".")[0]
    if not spec.origin or not os.path.isfile(spec.origin):
        raise ImportError("No code object available for %s" % mod_name)
    code = compile(_read(spec.origin), spec.origin, "exec")
    namespace = _namespace(init_globals, name, spec.origin, package, spec)
    return _run(code, namespace, name, spec.origin, alter_sys)


def _run(code, namespace, name, file, alter_sys):
    if not alter_sys:
        exec(code, namespace)
        return namespace
    module = type(sys)(name)
    module.__dict__.update(namespace)
    before, arguments = sys.modules.get(name), sys.argv[:]
    sys.modules[name] = module
    sys.argv[:1] = [file]
    try:
        exec(code, module.__dict__)
    finally:
        sys.argv[:] = arguments
        if before is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before
    return dict(module.__dict__)


# A `__main__` of the library is imported to see that it is there, so its code asks for its name.
# Makes `__main__` what it is for the option `-m name`; the name of the module whose code is to run
# there. None if its loader has run it already.
def _as_main(name):
    try:
        name, spec = _find(name)
    except ImportError as e:
        sys.exit("%s: %s" % (sys.executable, e))
    main = sys.modules["__main__"]
    main.__spec__ = spec
    main.__loader__ = spec.loader
    main.__package__ = spec.parent
    main.__file__ = sys.argv[0] = spec.origin
    if type(spec.loader) in (SourceFileLoader, SourcelessFileLoader):
        return name
    exec(spec.loader.get_code(name), main.__dict__)


def run_path(path_name, init_globals=None, run_name=None):
    name = "<run_path>" if run_name is None else run_name
    path = os.fsdecode(path_name)
    if os.path.isdir(path):
        main = os.path.join(path, "__main__.py")
        if not os.path.isfile(main):
            raise ImportError("can't find '__main__' module in %r" % path)
        sys.path.insert(0, path)
        try:
            code = compile(_read(main), main, "exec")
            space = _namespace(init_globals, name, main, "", None)
            return _run(code, space, name, main, True)
        finally:
            if path in sys.path:
                sys.path.remove(path)
    code = compile(_read(path), path, "exec")
    namespace = _namespace(init_globals, name, path, name.rpartition(".")[0], None)
    return _run(code, namespace, name, path, True)
