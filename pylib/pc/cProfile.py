# The profiler again: there is no faster one.

from profile import Profile, main, run, runctx

__all__ = ["run", "runctx", "Profile"]


def label(code):
    return code.co_filename, code.co_firstlineno, code.co_name


if __name__ == "__main__":
    main()
