# Questions about objects: what they are, where they stand in a source, how they are called.

from ._kinds import *
from ._kinds import _has_code_flag, _signature_is_functionlike
from ._members import *
from ._members import _finddoc
from ._source import *
from ._frames import *
from ._parameters import *
from ._parameters import _empty, _ParameterKind, _void
from ._signature import *
from ._callables import *
from ._callables import _signature_from_callable, _signature_fromstr
from ._arguments import *
from ._static import *

# Packages use these names, too.
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = (
    _ParameterKind
)


_EXPORTERS = (
    "_kinds _members _source _frames _parameters _signature _callables _arguments _static".split()
)
__all__ = ["BlockFinder", "EndOfBlock", "getblock"]
for _name in _EXPORTERS:
    __all__ += globals()[_name].__all__

# Shown and pickled as what they are to programs.
for _name in __all__[3:]:
    if isclass(globals()[_name]):
        globals()[_name].__module__ = "inspect"
_empty.__module__ = _void.__module__ = "inspect"
del _name


# What finds ends of definitions needs `tokenize`, which most programs do without.
def __getattr__(name):
    if name in ("BlockFinder", "EndOfBlock", "getblock"):
        import _blocks

        return getattr(_blocks, name)
    raise AttributeError("module 'inspect' has no attribute '%s'" % name)
