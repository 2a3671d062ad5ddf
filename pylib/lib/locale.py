# There is one locale.

LC_CTYPE = 0
LC_NUMERIC = 1
LC_TIME = 2
LC_COLLATE = 3
LC_MONETARY = 4
LC_MESSAGES = 5
LC_ALL = 6


class Error(Exception):
    pass


def getpreferredencoding(do_setlocale=True):
    return "utf-8"


def setlocale(category, locale=None):
    if locale in (None, "", "C", "POSIX"):
        return "C"
    raise Error("unsupported locale setting")


def getlocale(category=LC_CTYPE):
    return None, None


CHAR_MAX = 127


def getdefaultlocale(envvars=()):
    return None, None


def getencoding():
    return "utf-8"


def localeconv():
    conv = dict.fromkeys(
        "int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep positive_sign "
        "negative_sign thousands_sep".split(),
        "",
    )
    conv.update(dict.fromkeys(
        "int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space "
        "p_sign_posn n_sign_posn".split(),
        CHAR_MAX,
    ))
    conv.update(decimal_point=".", grouping=[], mon_grouping=[])
    return conv


def strcoll(string1, string2):
    return (string1 > string2) - (string1 < string2)


def strxfrm(string):
    return string


def normalize(localename):
    return localename


def resetlocale(category=LC_ALL):
    pass


def str(val):
    return "%.12g" % val


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def delocalize(string):
    return string


# The one locale has no currency.
def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def format_string(f, val, grouping=False, monetary=False):
    return f % val
