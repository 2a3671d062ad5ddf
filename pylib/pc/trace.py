# Which lines of a program run, how often, and which functions call which.

import linecache
import os
import sys
import threading
import time

__all__ = ["Trace", "CoverageResults"]

PRAGMA_NOCOVER = "#pragma NO COVER"


class _Ignore:
    def __init__(self, modules=None, dirs=None):
        self._mods = set(modules or ())
        self._dirs = [os.path.normpath(d) for d in dirs or ()]
        self._ignore = {"<string>": 1}

    def names(self, filename, modulename):
        if modulename not in self._ignore:
            self._ignore[modulename] = self._is_ignored(filename, modulename)
        return self._ignore[modulename]

    def _is_ignored(self, filename, modulename):
        if any(modulename == m or modulename.startswith(m + ".") for m in self._mods):
            return 1
        # What has no file is built in.
        if filename is None:
            return 1
        return int(any(filename.startswith(d + os.sep) for d in self._dirs))


def _modname(path):
    return os.path.splitext(os.path.basename(path))[0]


# The name with the packages whose folders are below `sys.path`.
def _fullmodname(path):
    here, longest = os.path.normcase(path), ""
    for folder in sys.path:
        folder = os.path.normcase(folder)
        if here.startswith(folder + os.sep) and len(folder) > len(longest):
            longest = folder
    base = path[len(longest) + 1 :] if longest else path
    base = os.path.splitdrive(base)[1].replace(os.sep, ".")
    return os.path.splitext(base)[0].lstrip(".")


class CoverageResults:
    def __init__(self, counts=None, calledfuncs=None, infile=None, callers=None, outfile=None):
        self.counts, self.calledfuncs = dict(counts or {}), dict(calledfuncs or {})
        self.callers = dict(callers or {})
        self.counter = dict(self.counts)
        self.infile, self.outfile = infile, outfile
        if infile:
            import pickle

            try:
                with open(infile, "rb") as file:
                    counts, calledfuncs, callers = pickle.load(file)
                self.update(self.__class__(counts, calledfuncs, callers=callers))
            except (OSError, EOFError, ValueError) as error:
                print("Skipping counts file %r: %s" % (infile, error), file=sys.stderr)

    def is_ignored_filename(self, filename):
        return filename.startswith("<") and filename.endswith(">")

    def update(self, other):
        for place, count in other.counts.items():
            self.counts[place] = self.counts.get(place, 0) + count
        self.calledfuncs.update(dict.fromkeys(other.calledfuncs, 1))
        self.callers.update(dict.fromkeys(other.callers, 1))

    def write_results(self, show_missing=True, summary=False, coverdir=None):
        if self.calledfuncs:
            print("\nfunctions called:")
            for place in sorted(self.calledfuncs):
                print("filename: %s, modulename: %s, funcname: %s" % place)
        if self.callers:
            self._write_callers()
        by_file = {}
        for (filename, line), count in self.counts.items():
            by_file.setdefault(filename, {})[line] = count
        sums = {}
        for filename, counts in by_file.items():
            if not self.is_ignored_filename(filename):
                self._write_file(filename, counts, show_missing, coverdir, sums)
        if summary and sums:
            print("lines   cov%   module   (path)")
            for name in sorted(sums):
                lines, percent, filename = sums[name]
                print("%5d   %3d%%   %s   (%s)" % (lines, percent, name, filename))
        if self.outfile:
            import pickle

            with open(self.outfile, "wb") as file:
                pickle.dump((self.counts, self.calledfuncs, self.callers), file, 1)

    def _write_callers(self):
        print("\ncalling relationships:")
        lastfile = lastcfile = ""
        for (pfile, pmod, pfunc), (cfile, cmod, cfunc) in sorted(self.callers):
            if pfile != lastfile:
                print("\n*** %s ***" % pfile)
                lastfile, lastcfile = pfile, ""
            if cfile not in (pfile, lastcfile):
                print("  --> " + cfile)
                lastcfile = cfile
            print("    %s.%s -> %s.%s" % (pmod, pfunc, cmod, cfunc))

    def _write_file(self, filename, counts, show_missing, coverdir, sums):
        folder, name = coverdir, _fullmodname(filename)
        if coverdir is None:
            folder, name = os.path.dirname(os.path.abspath(filename)), _modname(filename)
        os.makedirs(folder, exist_ok=True)
        executable = _find_executable_linenos(filename) if show_missing else {}
        path = os.path.join(folder, name + ".cover")
        hits, lines = self.write_results_file(
            path, linecache.getlines(filename), executable, counts
        )
        if lines:
            sums[name] = lines, int(100 * hits / lines), filename

    # A file with the count before each line; how many ran, and how many could.
    def write_results_file(self, path, lines, lnotab, lines_hit, encoding=None):
        hits = known = 0
        try:
            out = open(path, "w", encoding=encoding)
        except OSError as error:
            text = "trace: Could not open %r for writing: %s - skipping"
            print(text % (path, error), file=sys.stderr)
            return 0, 0
        with out:
            for number, line in enumerate(lines, 1):
                head = "       "
                if number in lines_hit:
                    head = "%5d: " % lines_hit[number]
                    hits, known = hits + 1, known + 1
                elif number in lnotab and PRAGMA_NOCOVER not in line:
                    head, known = ">>>>>> ", known + 1
                out.write(head + line.expandtabs(8))
        return hits, known


def _find_lines(code):
    found = {line: 1 for _, _, line in code.co_lines() if line}
    for inner in code.co_consts:
        if hasattr(inner, "co_lines"):
            found.update(_find_lines(inner))
    return found


def _find_executable_linenos(filename):
    try:
        with open(filename, "rb") as file:
            return _find_lines(compile(file.read(), filename, "exec"))
    except OSError as error:
        print("Not printing coverage data for %r: %s" % (filename, error), file=sys.stderr)
        return {}


class Trace:
    def __init__(
        self, count=1, trace=1, countfuncs=0, countcallers=0, ignoremods=(), ignoredirs=(),
        infile=None, outfile=None, timing=False,
    ):
        self.infile, self.outfile = infile, outfile
        self.ignore = _Ignore(ignoremods, ignoredirs)
        self.counts, self._calledfuncs, self._callers = {}, {}, {}
        self.start_time = time.time() if timing else None
        self.donothing = not (count or trace or countfuncs or countcallers)
        self._counts_lines, self._shows_lines = bool(count), bool(trace)
        if countcallers:
            self.globaltrace = self.globaltrace_trackcallers
        elif countfuncs:
            self.globaltrace = self.globaltrace_countfuncs
        else:
            self.globaltrace = self.globaltrace_lt

    def run(self, cmd):
        main = sys.modules["__main__"].__dict__
        self.runctx(cmd, main, main)

    def runctx(self, cmd, globals=None, locals=None):
        self.runfunc(exec, cmd, globals or {}, locals or {})

    def runfunc(self, func, /, *args, **kw):
        if self.donothing:
            return func(*args, **kw)
        threading.settrace(self.globaltrace)
        sys.settrace(self.globaltrace)
        try:
            return func(*args, **kw)
        finally:
            sys.settrace(None)
            threading.settrace(None)

    # File, module and function of a frame; methods with their class.
    def file_module_function_of(self, frame):
        code = frame.f_code
        module = _modname(code.co_filename) if code.co_filename else ""
        return code.co_filename, module, code.co_qualname.replace("<locals>.", "")

    def globaltrace_trackcallers(self, frame, why, arg):
        if why == "call" and frame.f_back is not None:
            parent = self.file_module_function_of(frame.f_back)
            self._callers[parent, self.file_module_function_of(frame)] = 1

    def globaltrace_countfuncs(self, frame, why, arg):
        if why == "call":
            self._calledfuncs[self.file_module_function_of(frame)] = 1

    def globaltrace_lt(self, frame, why, arg):
        filename = frame.f_globals.get("__file__")
        if why != "call" or not filename:
            return None
        module = _modname(filename)
        if self.ignore.names(filename, module):
            return None
        if self._shows_lines:
            print(" --- modulename: %s, funcname: %s" % (module, frame.f_code.co_name))
        return self.localtrace

    def localtrace(self, frame, why, arg):
        if why == "line":
            filename, line = frame.f_code.co_filename, frame.f_lineno
            if self._counts_lines:
                self.counts[filename, line] = self.counts.get((filename, line), 0) + 1
            if self._shows_lines:
                if self.start_time:
                    print("%.2f" % (time.time() - self.start_time), end=" ")
                text = linecache.getline(filename, line)
                print("%s(%d): %s" % (os.path.basename(filename), line, text), end="")
        return self.localtrace

    def results(self):
        return CoverageResults(
            self.counts, self._calledfuncs, self.infile, self._callers, self.outfile
        )


def main():
    import argparse

    parser = argparse.ArgumentParser(prog="trace")
    flags = (
        ("c", "count"), ("t", "trace"), ("l", "listfuncs"), ("T", "trackcalls"),
        ("m", "missing"), ("s", "summary"), ("g", "timing"),
    )
    for letter, name in flags:
        parser.add_argument("-" + letter, "--" + name, action="store_true")
    for letter, name in ("f", "file"), ("C", "coverdir"):
        parser.add_argument("-" + letter, "--" + name)
    for name in "ignore-module", "ignore-dir":
        parser.add_argument("--" + name, action="append", default=[])
    parser.add_argument("progname")
    parser.add_argument("arguments", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    if not (options.count or options.trace or options.listfuncs or options.trackcalls):
        parser.error("must specify one of --trace, --count, --listfuncs or --trackcalls")
    sys.argv[:] = [options.progname] + options.arguments
    sys.path[:1] = [os.path.dirname(options.progname)]
    with open(options.progname, "rb") as file:
        code = compile(file.read(), options.progname, "exec")
    namespace = {"__file__": options.progname, "__name__": "__main__"}
    tracer = Trace(
        options.count, options.trace, options.listfuncs, options.trackcalls,
        [name for names in options.ignore_module for name in names.split(",")],
        [name for names in options.ignore_dir for name in names.split(os.pathsep)],
        options.file, options.file, options.timing,
    )
    try:
        tracer.runctx(code, namespace, namespace)
    except SystemExit:
        pass
    if options.count or options.listfuncs or options.trackcalls:
        tracer.results().write_results(options.missing, options.summary, options.coverdir)


if __name__ == "__main__":
    main()
