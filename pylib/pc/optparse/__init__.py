# Options of a command line, the older way.

from ._help import HelpFormatter, IndentedHelpFormatter, TitledHelpFormatter
from ._option import Option, check_builtin, check_choice, make_option
from ._parser import OptionContainer, OptionGroup, OptionParser
from ._values import (
    AmbiguousOptionError,
    BadOptionError,
    NO_DEFAULT,
    OptParseError,
    OptionConflictError,
    OptionError,
    OptionValueError,
    SUPPRESS_HELP,
    SUPPRESS_USAGE,
    Values,
)

__version__ = "1.5.3"
