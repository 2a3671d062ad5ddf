# Names and modules that libraries take for granted.
import argparse
import ast
import builtins
import email._parseaddr
import enum
import importlib.util
import logging
import multiprocessing.context
import multiprocessing.managers
import multiprocessing.queues
import multiprocessing.synchronize
import os
import re
import select
import socket
import ssl
import sys
import threading
import typing
import urllib.parse
import urllib.request
import wsgiref.validate
from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor

print(isinstance(os.environ, os._Environ), repr(builtins.__package__), repr(sys.__package__))
print(argparse._StoreAction, argparse._HelpAction.__name__, argparse._SubParsersAction.__name__)
print(ast._const_node_type_names[str], select.error is OSError, len(urllib.parse.scheme_chars))
print(
    sys.exc_info.__module__,
    len.__module__,
    urllib.parse.unwrap("<URL:http://a/b>"),
    issubclass(wsgiref.validate.WSGIWarning, Warning),
)
print(logging.LoggerAdapter[int], logging.StreamHandler[str], typing.ParamSpec("P", bound=int))
print(isinstance(multiprocessing.get_context("spawn"), multiprocessing.context.BaseContext))
print(issubclass(multiprocessing.managers.SyncManager, multiprocessing.managers.BaseManager))
print(multiprocessing.managers.Namespace(a=1), issubclass(BrokenProcessPool, RuntimeError))
print("socket" in socket.__all__, "_socket" in socket.__all__, socket.gethostbyaddr.__name__)

# Flags are members of an enumeration for those who ask.
print(
    re.RegexFlag.IGNORECASE,
    repr(re.I | re.M),
    re.RegexFlag(2) is re.I,
    re.compile("A", re.I | re.S).flags,
)
print(bool(re.match("a.b", "A\nB", re.RegexFlag.I | re.RegexFlag.S)))


class Kinds(enum.EnumMeta):
    def __new__(metacls, name, bases, names):
        print(list(names._member_names))
        return super().__new__(metacls, name, bases, names)


class Kind(enum.Enum, metaclass=Kinds):
    A = 1
    B = 2


# Where a module comes from.
import json.decoder

print(
    json.decoder.__loader__ is not None,
    json.decoder.__package__,
    "ModuleSpec(name=" in repr(json.__spec__),
)


# A module that is filled when it is first asked.
class Loader:
    def create_module(self, spec):
        return None

    def exec_module(self, module):
        print("filled")
        module.x = 5


spec = importlib.util.spec_from_loader("lazy", importlib.util.LazyLoader(Loader()))
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print("made")
print(module.x, module.x)
try:
    module.y
except AttributeError as e:
    print("AttributeError")


# What threads derived from `Thread` know.
class Worker(threading.Thread):
    def _run(self):
        print("own", self._args, self._kwargs)

    def run(self):
        self._run()
        self._target(*self._args, **self._kwargs)


worker = Worker(target=print, args=(1,), kwargs={"end": "!\n"})
worker.start()
worker.join()

# Trees with nodes that are not the usual ones.
f = ast.FunctionDef(
    name="f",
    args=ast.arguments(posonlyargs=[], args=[ast.Name("a")], defaults=[], kwonlyargs=[]),
    body=[ast.If(test=ast.Name("a"), body=[ast.Pass()], orelse=None)],
    decorator_list=[],
    lineno=1,
)
print(ast.unparse(f))

a, b = socket.socketpair()
print(a.sendmsg([b"ab", bytearray(b"c")]), b.recvmsg(10)[:3], a.sendmsg([b"xyz"]))
parts = [bytearray(2), bytearray(2)]
print(b.recvmsg_into(parts)[:3], parts)
