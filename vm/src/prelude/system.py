# `open` where the system has numbers for files.
def open_stream(
    file,
    mode="r",
    buffering=-1,
    encoding=None,
    errors=None,
    newline=None,
    closefd=True,
    opener=None,
):
    if not is_of_system(file):
        return os_open(file, mode)
    try:
        from _io import open as open_text
    except ImportError:
        return os_open(file, mode)
    return open_text(file, mode, buffering, encoding, errors, newline, closefd, opener)


# What programs for PCs ask `sys` beyond what the built-in module knows.
def sys_attribute(name):
    try:
        from _sys import attribute
    except ImportError:
        raise AttributeError("module 'sys' has no attribute '%s'" % name) from None
    return attribute(name)


def dict_descriptor():
    from _sys import dictionary

    return dictionary
