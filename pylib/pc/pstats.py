# What profilers have found, sorted and printed.

import re
import sys
from enum import Enum

__all__ = ["Stats", "SortKey"]


class SortKey(str, Enum):
    CALLS = "calls", "ncalls"
    CUMULATIVE = "cumulative", "cumtime"
    FILENAME = "filename", "module"
    LINE = "line"
    NAME = "name"
    NFL = "nfl"
    PCALLS = "pcalls"
    STDNAME = "stdname"
    TIME = "time", "tottime"

    def __new__(cls, *names):
        made = str.__new__(cls, names[0])
        made._value_ = names[0]
        return made


# By the name of an order: what rows are sorted by, is the largest first, and the title.
_ORDERS = {
    "calls": (lambda key, row: row[1], True, "call count"),
    "cumulative": (lambda key, row: row[3], True, "cumulative time"),
    "filename": (lambda key, row: key[0], False, "file name"),
    "line": (lambda key, row: key[1], False, "line number"),
    "name": (lambda key, row: key[2], False, "function name"),
    "nfl": (lambda key, row: (key[2], key[0], key[1]), False, "name/file/line"),
    "pcalls": (lambda key, row: row[0], True, "primitive call count"),
    "stdname": (lambda key, row: func_std_string(key), False, "standard name"),
    "time": (lambda key, row: row[2], True, "internal time"),
}
_ALIASES = {"ncalls": "calls", "cumtime": "cumulative", "module": "filename", "tottime": "time"}
_NUMBERS = {-1: "stdname", 0: "calls", 1: "time", 2: "cumulative"}


class Stats:
    def __init__(self, *args, stream=None):
        self.stream = stream or sys.stdout
        self.files, self.fcn_list, self._title = [], [], ""
        self.stats, self.top_level = {}, set()
        self.total_calls = self.prim_calls = self.total_tt = 0
        self.add(*args)

    def add(self, *args):
        for arg in args:
            self._add_rows(_rows_of(arg))
            if isinstance(arg, str):
                self.files.append(arg)
        return self

    def _add_rows(self, rows):
        for key, row in rows.items():
            known = self.stats.get(key)
            self.stats[key] = row if known is None else add_func_stats(known, row)
            self.prim_calls += row[0]
            self.total_calls += row[1]
            self.total_tt += row[2]
        self.top_level = {key for key, row in self.stats.items() if not row[4]}

    def dump_stats(self, filename):
        import marshal

        with open(filename, "wb") as file:
            marshal.dump(self.stats, file)

    def strip_dirs(self):
        rows, self.stats = self.stats, {}
        for key, row in rows.items():
            callers = {}
            for caller, its in row[4].items():
                caller = func_strip_path(caller)
                known = callers.get(caller)
                callers[caller] = its if known is None else tuple(map(sum, zip(known, its)))
            key, row = func_strip_path(key), row[:4] + (callers,)
            known = self.stats.get(key)
            self.stats[key] = row if known is None else add_func_stats(known, row)
        self.fcn_list = []
        return self

    def get_sort_arg_defs(self):
        return {**_ORDERS, **{alias: _ORDERS[name] for alias, name in _ALIASES.items()}}

    def sort_stats(self, *field):
        if not field:
            self.fcn_list = []
            return self
        names = []
        for name in field:
            name = _NUMBERS.get(name, name) if isinstance(name, int) else str.__str__(name)
            found = _ALIASES.get(name, name)
            if found not in _ORDERS:
                found = [order for order in self.get_sort_arg_defs() if order.startswith(name)]
                if len({_ALIASES.get(order, order) for order in found}) != 1:
                    raise KeyError(name)
                found = _ALIASES.get(found[0], found[0])
            names.append(found)
        keys = sorted(self.stats, key=func_std_string)
        # Sorting keeps the order of what is equal, so the first order comes last.
        for name in reversed(names):
            order, largest, _ = _ORDERS[name]
            keys.sort(key=lambda key: order(key, self.stats[key]), reverse=largest)
        self._title = ", ".join([_ORDERS[name][2] for name in names])
        self.fcn_list = keys
        return self

    def reverse_order(self):
        self.fcn_list.reverse()
        return self

    # Of the functions those that are wanted: a share, a number of them, or a pattern.
    def get_print_list(self, sel_list):
        found = list(self.fcn_list or self.stats)
        order = "Ordered by: " + self._title if self.fcn_list else "Random listing order was used"
        text = "   " + order + "\n"
        for wanted in sel_list:
            found, text = self.eval_print_amount(wanted, found, text)
        width = max([20] + [len(func_std_string(key)) for key in found])
        if found:
            print(text, file=self.stream)
        return width + 2, found

    def eval_print_amount(self, sel, list, msg):
        if isinstance(sel, str):
            chosen = [key for key in list if re.search(sel, func_std_string(key))]
        elif isinstance(sel, float) and 0 <= sel < 1:
            chosen = list[: int(len(list) * sel + 0.5)]
        else:
            chosen = list[:sel]
        if len(chosen) < len(list):
            how = len(list), len(chosen), sel
            msg += "   List reduced from %r to %r due to restriction <%r>\n" % how
        return chosen, msg

    def print_stats(self, *amount):
        out = self.stream
        for name in self.files:
            print(name, file=out)
        calls = "         %d function calls" % self.total_calls
        if self.total_calls != self.prim_calls:
            calls += " (%d primitive calls)" % self.prim_calls
        print("%s in %.3f seconds\n" % (calls, self.total_tt), file=out)
        _, found = self.get_print_list(amount)
        if found:
            self.print_title()
            for key in found:
                self.print_line(key)
            print("\n", file=out)
        return self

    def print_title(self):
        print(
            "   ncalls  tottime  percall  cumtime  percall filename:lineno(function)",
            file=self.stream,
        )

    def print_line(self, func):
        outer, calls, own, total, _ = self.stats[func]
        count = str(calls) if calls == outer else "%d/%d" % (calls, outer)
        parts = [count.rjust(9), f8(own)]
        parts.append(f8(own / calls) if calls else " " * 8)
        parts.append(f8(total))
        parts.append(f8(total / outer) if outer else " " * 8)
        print(" ".join(parts), func_std_string(func), file=self.stream)

    def print_callers(self, *amount):
        return self._print_related("was called by...", lambda key: self.stats[key][4], "<-", amount)

    def calc_callees(self):
        self.all_callees = {key: {} for key in self.stats}
        for key, row in self.stats.items():
            for caller, its in row[4].items():
                self.all_callees.setdefault(caller, {})[key] = its

    def print_callees(self, *amount):
        self.calc_callees()
        related = lambda key: self.all_callees.get(key, {})
        return self._print_related("called...", related, "->", amount)

    def _print_related(self, title, related, arrow, amount):
        width, found = self.get_print_list(amount)
        out = self.stream
        if found:
            print("Function ".ljust(width) + title, file=out)
            print(" " * width + "    ncalls  tottime  cumtime", file=out)
        for key in found:
            lead = func_std_string(key).ljust(width) + arrow
            rows = related(key)
            if not rows:
                print(lead, file=out)
            for other in sorted(rows, key=func_std_string):
                outer, calls, own, total = rows[other]
                count = str(calls) if calls == outer else "%d/%d" % (calls, outer)
                place = count.rjust(9), f8(own), f8(total), func_std_string(other)
                print(lead, "%s %s %s  %s" % place, file=out)
                lead = " " * (width + len(arrow))
        if found:
            print("\n", file=out)
        return self


def _rows_of(source):
    if isinstance(source, str):
        import marshal

        with open(source, "rb") as file:
            return marshal.load(file)
    if isinstance(source, Stats):
        return source.stats
    if not hasattr(source, "create_stats"):
        raise TypeError("Cannot create or construct a %r object from %r" % (Stats, source))
    source.create_stats()
    return source.stats


def add_func_stats(target, source):
    callers = dict(target[4])
    for key, row in source[4].items():
        callers[key] = tuple(map(sum, zip(callers[key], row))) if key in callers else row
    return tuple(map(sum, zip(target[:4], source[:4]))) + (callers,)


def func_strip_path(func_name):
    filename, line, name = func_name
    return filename.rpartition("/")[2], line, name


def func_get_function_name(func):
    return func[2]


def func_std_string(func_name):
    if func_name[:2] == ("~", 0):
        name = func_name[2]
        return "{%s}" % name[1:-1] if name[:1] == "<" and name[-1:] == ">" else name
    return "%s:%d(%s)" % func_name


def f8(x):
    return "%8.3f" % x
