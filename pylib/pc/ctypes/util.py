# Where shared libraries are: nowhere that this interpreter could load them from.


def find_library(name):
    return None


def find_msvcrt():
    return None
