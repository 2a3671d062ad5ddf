# Breakpoints of the debugger, and what it does at them.

import bdb
import linecache
import os
import sys

# Commands that let a program go on end a list of commands.
_GOING = ("continue", "step", "next", "return", "until", "jump", "quit")


class Breaks:
    def _init_commands(self):
        # By number of the breakpoint: its commands, and two answers.
        self.commands, self.commands_doprompt, self.commands_silent = {}, {}, {}
        self.commands_defining, self.commands_bnum = False, None

    # Runs the commands of the breakpoint that has been hit; true if it has none.
    def bp_commands(self, frame):
        number = getattr(self, "currentbp", 0)
        if not number or number not in self.commands:
            return 1
        self.currentbp = 0
        last = self.lastcmd
        self.setup(frame, None)
        for line in self.commands[number]:
            self.onecmd(line)
        self.lastcmd = last
        if not self.commands_silent[number]:
            self.print_stack_entry(self.stack[self.curindex])
        if self.commands_doprompt[number]:
            self._cmdloop()
        self.forget()
        return None

    def do_commands(self, arg):
        number = len(bdb.Breakpoint.bpbynumber) - 1
        if arg:
            try:
                number = int(arg)
            except ValueError:
                return self.error("Usage: commands [bnum]\n        ...\n        end")
        try:
            self.get_bpbynumber(number)
        except ValueError as error:
            return self.error("cannot set commands: %s" % error)
        tables = self.commands, self.commands_doprompt, self.commands_silent
        before = [table.get(number) for table in tables]
        for table, value in zip(tables, ([], True, False)):
            table[number] = value
        prompt, self.prompt = self.prompt, "(com) "
        self.commands_bnum, self.commands_defining = number, True
        try:
            self.cmdloop()
        except KeyboardInterrupt:
            for table, value in zip(tables, before):
                table.pop(number) if before[0] is None else table.update({number: value})
            self.error("command definition aborted, old commands restored")
        finally:
            self.commands_defining, self.prompt = False, prompt

    # One line of a list of commands; true at its end.
    def _define_command(self, line):
        name, arg, line = self.parseline(line)
        if not name:
            return None
        if name == "silent":
            self.commands_silent[self.commands_bnum] = True
            return None
        if name == "end":
            return 1
        self.commands[self.commands_bnum].append(name + " " + arg if arg else name)
        function = getattr(self, "do_" + name, self.default)
        if function.__name__.removeprefix("do_") in _GOING:
            self.commands_doprompt[self.commands_bnum] = False
            return 1
        return None

    def do_break(self, arg, temporary=0):
        if not arg:
            if self.breaks:
                self.message("Num Type         Disp Enb   Where")
                for b in bdb.Breakpoint.bpbynumber:
                    if b:
                        self.message(b.bpformat())
            return
        arg, comma, cond = arg.partition(",")
        place = self._place(arg.rstrip())
        if place is None:
            return
        filename, lineno, function = place
        lineno = self.checkline(filename, lineno)
        if not lineno:
            return
        wrong = self.set_break(filename, lineno, temporary, cond.lstrip() or None, function)
        if wrong:
            return self.error(wrong)
        made = self.get_breaks(filename, lineno)[-1]
        self.message("Breakpoint %d at %s:%d" % (made.number, made.file, made.line))

    def do_tbreak(self, arg):
        self.do_break(arg, 1)

    # File, line and name of a function for `file:line`, `line` or a function.
    def _place(self, arg):
        if ":" in arg:
            name, _, line = arg.rpartition(":")
            filename = self.lookupmodule(name.rstrip())
            if not filename:
                return self.error("%r not found from sys.path" % name.rstrip())
            try:
                return filename, int(line), None
            except ValueError:
                return self.error("Bad lineno: %s" % line.lstrip())
        try:
            return self.defaultFile(), int(arg), None
        except ValueError:
            pass
        try:
            function = eval(arg, self.curframe.f_globals, self.curframe_locals)
            code = getattr(function, "__func__", function).__code__
        except Exception:
            found = self._search(arg)
            if not found:
                text = "The specified object %r is not a function or was not found along sys.path."
                self.error(text % arg)
            return found
        return code.co_filename, code.co_firstlineno, code.co_name

    # A function of the file that is not there yet.
    def _search(self, arg):
        names = arg.strip().strip("'").split(".")
        filename = self.defaultFile()
        if len(names) > 1:
            filename = self.lookupmodule(names[0]) or filename
        start = "def %s" % names[-1]
        for number, line in enumerate(linecache.getlines(filename), 1):
            rest = line.removeprefix(start)
            if rest != line and rest.lstrip().startswith("("):
                return filename, number, names[-1]
        return None

    def defaultFile(self):
        filename = self.curframe.f_code.co_filename
        return self.mainpyfile if filename == "<string>" and self.mainpyfile else filename

    def lookupmodule(self, filename):
        if os.path.isabs(filename) and os.path.exists(filename):
            return filename
        beside = os.path.join(sys.path[0] if sys.path else "", filename)
        if os.path.exists(beside) and self.canonic(beside) == self.mainpyfile:
            return beside
        if not os.path.splitext(filename)[1]:
            filename += ".py"
        for folder in [""] if os.path.isabs(filename) else sys.path:
            path = os.path.join(folder, filename)
            if os.path.exists(path):
                return path
        return None

    # The number of a line where a breakpoint makes sense, else 0.
    def checkline(self, filename, lineno):
        frame = getattr(self, "curframe", None)
        line = linecache.getline(filename, lineno, frame.f_globals if frame else None)
        if not line:
            self.message("End of file")
            return 0
        line = line.strip()
        if not line or line.startswith(("#", '"""', "'''")):
            self.error("Blank or comment")
            return 0
        return lineno

    def _each(self, arg, do):
        for number in arg.split():
            try:
                found = self.get_bpbynumber(number)
            except ValueError as error:
                self.error(error)
            else:
                do(found)

    def do_enable(self, arg):
        self._each(arg, lambda b: (b.enable(), self.message("Enabled %s" % b)))

    def do_disable(self, arg):
        self._each(arg, lambda b: (b.disable(), self.message("Disabled %s" % b)))

    def _first(self, arg):
        number, _, rest = arg.partition(" ")
        try:
            return self.get_bpbynumber(number.strip()), rest.strip()
        except ValueError as error:
            self.error(error)
            return None, ""

    def do_condition(self, arg):
        found, cond = self._first(arg)
        if found:
            found.cond = cond or None
            text = "New condition set for breakpoint %d."
            self.message((text if cond else "Breakpoint %d is now unconditional.") % found.number)

    def do_ignore(self, arg):
        found, count = self._first(arg)
        if not found:
            return
        try:
            found.ignore = int(count)
        except ValueError:
            found.ignore = 0
        if found.ignore <= 0:
            self.message("Will stop next time breakpoint %d is reached." % found.number)
            return
        times = "1 crossing" if found.ignore == 1 else "%d crossings" % found.ignore
        self.message("Will ignore next %s of breakpoint %d." % (times, found.number))

    def do_clear(self, arg):
        if ":" in arg:
            filename, _, line = arg.rpartition(":")
            if not line.strip().isdigit():
                return self.error("Invalid line number (%s)" % line)
            gone = list(self.get_breaks(filename, int(line)))
            wrong = self.clear_break(filename, int(line))
            if wrong:
                return self.error(wrong)
        elif arg:
            return self._each(arg, self._clear_one)
        else:
            gone = [b for b in bdb.Breakpoint.bpbynumber if b]
            try:
                if input("Clear all breaks? ").strip().lower() not in ("y", "yes"):
                    return None
            except EOFError:
                return None
            self.clear_all_breaks()
        for b in gone:
            self.message("Deleted %s" % b)
        return None

    def _clear_one(self, found):
        self.clear_bpbynumber(found.number)
        self.message("Deleted %s" % found)

    do_b, do_cl = do_break, do_clear
