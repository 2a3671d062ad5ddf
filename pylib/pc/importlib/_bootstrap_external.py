# Names of importers that programs take from where CPython has them.

from importlib.machinery import (
    BYTECODE_SUFFIXES,
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    ExtensionFileLoader,
    FileFinder,
    NamespaceLoader,
    PathFinder,
    SourceFileLoader,
    SourcelessFileLoader,
    WindowsRegistryFinder,
)
from importlib.util import MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache
from importlib.util import spec_from_file_location

_NamespaceLoader = NamespaceLoader


# The folders of a package that has no `__init__.py`.
class _NamespacePath(list):
    pass
