# `weakref` as CPython has it: references that programs derive from, and containers over them.

from weakref._finalize import finalize
from weakref._maps import KeyedRef, WeakKeyDictionary, WeakSet, WeakValueDictionary
from weakref._proxy import CallableProxyType, ProxyType, ProxyTypes, proxy
from weakref._refs import (
    ReferenceType,
    WeakMethod,
    getweakrefcount,
    getweakrefs,
    ref,
)

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType",
    "ProxyType", "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod",
    "finalize",
]  # fmt: skip
