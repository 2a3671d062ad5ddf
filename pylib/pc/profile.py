# How often functions are called and how long they take. Natives count as part of their callers.

import sys
import time

__all__ = ["run", "runctx", "Profile"]


def _run(profiler, statement, namespaces, filename, sort):
    try:
        profiler.runctx(statement, *namespaces)
    except SystemExit:
        pass
    if filename is None:
        profiler.print_stats(sort)
    else:
        profiler.dump_stats(filename)


def run(statement, filename=None, sort=-1):
    main = sys.modules["__main__"].__dict__
    _run(Profile(), statement, (main, main), filename, sort)


def runctx(statement, globals, locals, filename=None, sort=-1):
    _run(Profile(), statement, (globals, locals), filename, sort)


# A call that is under way: its function, when it went on, what it took itself and with its callees.
class _Call:
    __slots__ = ("key", "since", "own", "inner")

    def __init__(self, key, since):
        self.key, self.since, self.own, self.inner = key, since, 0.0, 0.0


class Profile:
    # By function: calls, those that are not recursive, own time, time with callees, and the same by
    # caller.
    def __init__(self, timer=None, bias=None, subcalls=True, builtins=True):
        self.get_time = timer or time.perf_counter
        self.bias = bias or 0
        self.timings, self.stats = {}, {}
        self._calls = []

    def enable(self, subcalls=True, builtins=True):
        sys.setprofile(self.dispatcher)

    def disable(self):
        sys.setprofile(None)
        while self._calls:
            self._leave(self.get_time())

    def dispatcher(self, frame, event, arg):
        now = self.get_time()
        if event == "call":
            code = frame.f_code
            if self._calls:
                self._calls[-1].own += now - self._calls[-1].since - self.bias
            key = code.co_filename, code.co_firstlineno, code.co_name
            self._calls.append(_Call(key, now))
        elif event == "return" and self._calls:
            self._leave(now)
        if self._calls:
            self._calls[-1].since = self.get_time()

    def _leave(self, now):
        call = self._calls.pop()
        call.own += now - call.since - self.bias
        total = call.own + call.inner
        is_outer = all(other.key != call.key for other in self._calls)
        entry = self.timings.setdefault(call.key, [0, 0, 0.0, 0.0, {}])
        rows = [entry]
        if self._calls:
            caller = self._calls[-1]
            caller.inner += total
            rows.append(entry[4].setdefault(caller.key, [0, 0, 0.0, 0.0]))
        for row in rows:
            row[0] += 1
            row[1] += is_outer
            row[2] += call.own
            row[3] += total if is_outer else 0

    def create_stats(self):
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = {}
        for key, (calls, outer, own, total, callers) in self.timings.items():
            by_caller = {}
            for caller, (some, outermost, its, whole) in callers.items():
                by_caller[caller] = outermost, some, its, whole
            self.stats[key] = outer, calls, own, total, by_caller

    def getstats(self):
        self.create_stats()
        return list(self.stats.items())

    def print_stats(self, sort=-1):
        from pstats import Stats

        self.create_stats()
        order = sort if isinstance(sort, tuple) else (sort,)
        Stats(self).strip_dirs().sort_stats(*order).print_stats()

    def dump_stats(self, file):
        import marshal

        self.create_stats()
        with open(file, "wb") as out:
            marshal.dump(self.stats, out)

    def run(self, cmd):
        main = sys.modules["__main__"].__dict__
        return self.runctx(cmd, main, main)

    def runctx(self, cmd, globals, locals=None):
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, func, /, *args, **kw):
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *exc_info):
        self.disable()


def main():
    import os
    from optparse import OptionParser

    parser = OptionParser(usage="profile.py [-o output_file_path] [-s sort] scriptfile [arg] ...")
    parser.allow_interspersed_args = False
    parser.add_option("-o", "--outfile", dest="outfile", help="file for what was found")
    parser.add_option("-m", dest="module", action="store_true", help="a module of the library")
    parser.add_option("-s", "--sort", dest="sort", default=-1, help="order of what is printed")
    options, args = parser.parse_args()
    if not args:
        parser.print_usage()
        return parser
    sys.argv[:] = args
    namespace = {"__name__": "__main__", "__package__": None, "__cached__": None}
    if options.module:
        namespace.update(run_module=__import__("runpy").run_module, name=args[0])
        code = "run_module(name, run_name='__main__')"
    else:
        sys.path.insert(0, os.path.dirname(args[0]))
        namespace["__file__"] = args[0]
        with open(args[0], "rb") as file:
            code = compile(file.read(), args[0], "exec")
    runctx(code, namespace, None, options.outfile, options.sort)
    return parser


if __name__ == "__main__":
    main()
