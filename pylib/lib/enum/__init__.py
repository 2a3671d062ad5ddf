# Classes whose instances are all known.

from ._names import (
    _EnumDict, _is_descriptor, _is_dunder, _is_private, _is_sunder, auto, member, nonmember,
    property,
)
from ._members import _high_bit, _is_single_bit
from ._enums import Enum, EnumMeta, EnumType, IntEnum, ReprEnum, StrEnum
from ._flags import (
    CONFORM, EJECT, KEEP, STRICT, _iter_bits_lsb, bin, Flag, FlagBoundary, IntFlag,
    show_flag_values,
)
from ._checks import (
    CONTINUOUS, NAMED_FLAGS, UNIQUE, _reduce_ex_by_global_name, _simple_enum,
    _test_simple_enum, EnumCheck, global_enum, global_enum_repr, global_flag_repr, global_str,
    pickle_by_enum_name, pickle_by_global_name, unique, verify,
)
