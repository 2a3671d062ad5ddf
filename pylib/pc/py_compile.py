# Checks that sources compile; nothing is written, since there are no such files.


class PyCompileError(Exception):
    def __init__(self, exc_type, exc_value, file, msg=""):
        self.exc_type_name = exc_type.__name__
        self.exc_value = exc_value
        self.file = file
        self.msg = msg or "%s: %s" % (exc_type.__name__, exc_value)
        Exception.__init__(self, self.msg)


def compile(file, cfile=None, dfile=None, doraise=False, optimize=-1, **options):
    import builtins

    try:
        with open(file, "rb") as f:
            builtins.compile(f.read().decode(), dfile or file, "exec")
    except (SyntaxError, ValueError) as e:
        if doraise:
            raise PyCompileError(type(e), e, dfile or file) from None
        print(e)
        return None
    return cfile


if __name__ == "__main__":
    from _tools.sources import compile_main

    compile_main()
