# Exit statuses of the system's programs (`sysexits.h`), for `os`.

_NAMES = """USAGE DATAERR NOINPUT NOUSER NOHOST UNAVAILABLE SOFTWARE OSERR OSFILE CANTCREAT IOERR
TEMPFAIL PROTOCOL NOPERM CONFIG""".split()

EX_OK = 0
globals().update({"EX_" + name: 64 + i for i, name in enumerate(_NAMES)})
__all__ = ["EX_OK"] + ["EX_" + name for name in _NAMES]
