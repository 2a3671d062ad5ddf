# Flags as an enumeration. It takes time to make, so it is made for those who ask for it; from then
# on the flags of `re` are its members.

import enum


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    __module__ = "re"
    _numeric_repr_ = hex
    __str__ = object.__str__
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    TEMPLATE = T = 1
    DEBUG = 128
