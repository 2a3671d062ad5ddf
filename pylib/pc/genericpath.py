# What paths of all systems have in common.


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        from os import fspath

        m = [fspath(path) for path in m]
    low, high = min(m), max(m)
    for at, c in enumerate(low):
        if c != high[at]:
            return low[:at]
    return low


# The extension with its dot; names may begin with dots.
def _splitext(p, sep, altsep, extsep):
    start = max(p.rfind(sep), p.rfind(altsep) if altsep else -1) + 1
    dot = p.rfind(extsep, start)
    if dot <= start or not p[start:dot].strip(extsep):
        return p, p[:0]
    return p[:dot], p[dot:]


def _check_arg_types(funcname, *args):
    kinds = {bytes if isinstance(arg, bytes) else type(arg) for arg in args}
    for kind in kinds - {str, bytes}:
        text = "%s() argument must be str, bytes, or os.PathLike object, not %r"
        raise TypeError(text % (funcname, kind.__name__)) from None
    if len(kinds) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def getatime(filename):
    from os import stat

    return stat(filename).st_atime


def getctime(filename):
    from os import stat

    return stat(filename).st_ctime


def samestat(s1, s2):
    return tuple(s1)[1:3] == tuple(s2)[1:3]


def samefile(f1, f2):
    from os import stat

    return samestat(stat(f1), stat(f2))


def sameopenfile(fp1, fp2):
    from os import fstat

    return samestat(fstat(fp1), fstat(fp2))
