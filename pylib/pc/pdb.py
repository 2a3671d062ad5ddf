# The debugger: a prompt where a traced program has stopped. Breakpoints are in `_pdb_breaks`, what
# there is to see in `_pdb_show`, and how the program goes on is here.

import bdb
import os
import sys
import traceback
from cmd import Cmd

from _pdb_breaks import Breaks
from _pdb_show import Show

__all__ = [
    "run", "pm", "Pdb", "runeval", "runctx", "runcall", "set_trace", "post_mortem", "Restart"
]

line_prefix = "\n-> "


# The program is to be started again.
class Restart(Exception):
    pass


class Pdb(Breaks, Show, bdb.Bdb, Cmd):
    def __init__(
        self, completekey="tab", stdin=None, stdout=None, skip=None, nosigint=False, readrc=True
    ):
        bdb.Bdb.__init__(self, skip)
        Cmd.__init__(self, completekey, stdin, stdout)
        if stdout:
            self.use_rawinput = 0
        self.prompt, self.line_prefix = "(Pdb) ", line_prefix
        self.aliases, self.displaying = {}, {}
        self.mainpyfile, self._wait_for_mainpyfile = "", False
        self._init_commands()
        self.rcLines = self._startup_lines() if readrc else []

    def _startup_lines(self):
        lines = []
        for name in os.path.expanduser("~/.pdbrc"), ".pdbrc":
            try:
                with open(name, encoding="utf-8") as file:
                    lines.extend(file)
            except OSError:
                pass
        return lines

    def reset(self):
        super().reset()
        self.forget()

    def forget(self):
        self.lineno = self.curframe = None
        self.stack, self.curindex = [], 0

    def setup(self, f, tb):
        self.forget()
        self.stack, self.curindex = self.get_stack(f, tb)
        self._choose(self.curindex)
        lines, self.rcLines = self.rcLines, []
        for i, line in enumerate(lines):
            line = line.strip()
            if line and line[0] != "#" and self.onecmd(line):
                self.rcLines = lines[i + 1 :]
                return True
        return None

    def _choose(self, index):
        self.curindex, self.lineno = index, None
        self.curframe = self.stack[index][0]
        # Read once: each look at `f_locals` would renew what was changed in it.
        self.curframe_locals = self.curframe.f_locals

    # The program has stopped.
    def user_call(self, frame, argument_list):
        if not self._wait_for_mainpyfile and self.stop_here(frame):
            self.message("--Call--")
            self.interaction(frame, None)

    def user_line(self, frame):
        if self._wait_for_mainpyfile:
            if self.mainpyfile != self.canonic(frame.f_code.co_filename) or frame.f_lineno <= 0:
                return
            self._wait_for_mainpyfile = False
        if self.bp_commands(frame):
            self.interaction(frame, None)

    def user_return(self, frame, return_value):
        if not self._wait_for_mainpyfile:
            frame.f_locals["__return__"] = return_value
            self.message("--Return--")
            self.interaction(frame, None)

    def user_exception(self, frame, exc_info):
        if self._wait_for_mainpyfile:
            return
        cls, value, tb = exc_info
        frame.f_locals["__exception__"] = cls, value
        inner = "Internal " if tb is None and cls is StopIteration else ""
        self.message(inner + traceback.format_exception_only(cls, value)[-1].strip())
        self.interaction(frame, tb)

    def interaction(self, frame, tb):
        if not self.setup(frame, tb):
            self.print_stack_entry(self.stack[self.curindex])
            self._cmdloop()
        self.forget()

    def _cmdloop(self):
        while True:
            try:
                return self.cmdloop()
            except KeyboardInterrupt:
                self.message("--KeyboardInterrupt--")

    # Commands that let it go on.
    def do_step(self, arg):
        self.set_step()
        return 1

    def do_next(self, arg):
        self.set_next(self.curframe)
        return 1

    def do_return(self, arg):
        self.set_return(self.curframe)
        return 1

    def do_continue(self, arg):
        self.set_continue()
        return 1

    def do_until(self, arg):
        lineno = None
        if arg:
            try:
                lineno = int(arg)
            except ValueError:
                return self.error("Error in argument: %r" % arg)
            if lineno <= self.curframe.f_lineno:
                return self.error('"until" line number is smaller than current line number')
        self.set_until(self.curframe, lineno)
        return 1

    def do_jump(self, arg):
        if self.curindex + 1 != len(self.stack):
            return self.error("You can only jump within the bottom frame")
        try:
            arg = int(arg)
        except ValueError:
            return self.error("The 'jump' command requires a line number")
        try:
            self.curframe.f_lineno = arg
        except ValueError as error:
            self.error("Jump failed: %s" % error)

    def do_quit(self, arg):
        self._user_requested_quit = True
        self.set_quit()
        return 1

    def do_EOF(self, arg):
        self.message("")
        return self.do_quit(arg)

    def do_run(self, arg):
        if arg:
            import shlex

            try:
                sys.argv[1:] = shlex.split(arg)
            except ValueError as error:
                return self.error("Cannot run %s: %s" % (arg, error))
        raise Restart

    do_s, do_n, do_r, do_unt, do_j = do_step, do_next, do_return, do_until, do_jump
    do_c = do_cont = do_continue
    do_q = do_exit = do_quit
    do_restart = do_run

    def do_debug(self, arg):
        namespace, own = self.curframe.f_globals, self.curframe_locals
        inner = Pdb(self.completekey, self.stdin, self.stdout)
        inner.prompt = "(%s) " % self.prompt.strip()
        self.message("ENTERING RECURSIVE DEBUGGER")
        tracer = sys.gettrace()
        try:
            sys.call_tracing(inner.run, (arg, namespace, own))
        except Exception:
            self._error_exc()
        self.message("LEAVING RECURSIVE DEBUGGER")
        sys.settrace(tracer)
        self.lastcmd = inner.lastcmd

    def do_alias(self, arg):
        args = arg.split()
        if not args:
            for name in sorted(self.aliases):
                self.message("%s = %s" % (name, self.aliases[name]))
        elif len(args) > 1:
            self.aliases[args[0]] = " ".join(args[1:])
        elif args[0] in self.aliases:
            self.message("%s = %s" % (args[0], self.aliases[args[0]]))

    def do_unalias(self, arg):
        self.aliases.pop(arg.strip(), None)

    # What is no command is Python code.
    def default(self, line):
        line = line.removeprefix("!")
        kept = sys.stdin, sys.stdout, sys.displayhook
        try:
            code = compile(line + "\n", "<stdin>", "single")
            sys.stdin, sys.stdout, sys.displayhook = self.stdin, self.stdout, self.displayhook
            exec(code, self.curframe.f_globals, self.curframe_locals)
        except BaseException:
            self._error_exc()
        finally:
            sys.stdin, sys.stdout, sys.displayhook = kept

    def displayhook(self, obj):
        if obj is not None:
            self.message(repr(obj))

    def precmd(self, line):
        words = line.split()
        while words and words[0] in self.aliases:
            line = self.aliases[words[0]]
            for i, word in enumerate(words[1:], 1):
                line = line.replace("%%%d" % i, word)
            line = line.replace("%*", " ".join(words[1:]))
            words = line.split()
        if words and words[0] != "alias" and ";;" in line:
            line, _, rest = line.partition(";;")
            self.cmdqueue.append(rest.lstrip())
            line = line.rstrip()
        return line

    def onecmd(self, line):
        return self._define_command(line) if self.commands_defining else Cmd.onecmd(self, line)

    def message(self, msg):
        print(msg, file=self.stdout)

    def error(self, msg):
        print("***", msg, file=self.stdout)

    # A program, and where it starts: used by `python -m pdb`.
    def _run(self, code, namespace, filename):
        self._wait_for_mainpyfile, self._user_requested_quit = True, False
        self.mainpyfile = self.canonic(filename)
        main = sys.modules["__main__"].__dict__
        main.clear()
        main.update(namespace)
        self.run(code, main)


def set_trace(*, header=None):
    debugger = Pdb()
    if header is not None:
        debugger.message(header)
    debugger.set_trace(sys._getframe(1))


def runcall(*args, **kwds):
    return Pdb().runcall(*args, **kwds)


def runctx(statement, globals, locals):
    run(statement, globals, locals)


def run(statement, globals=None, locals=None):
    Pdb().run(statement, globals, locals)


def runeval(expression, globals=None, locals=None):
    return Pdb().runeval(expression, globals, locals)


# Where an exception was raised.
def post_mortem(t=None):
    if t is None:
        error = sys.exc_info()[1]
        t = error and error.__traceback__
    if t is None:
        raise ValueError("A valid traceback must be passed if no exception is being handled")
    debugger = Pdb()
    debugger.reset()
    debugger.interaction(None, t)


def pm():
    post_mortem(sys.last_traceback)


_USAGE = "usage: pdb.py [-c command] ... [-m module | pyfile] [arg] ..."


def _target(args):
    # Code and namespace of what is to be debugged.
    if args[:1] == ["-m"]:
        from runpy import _get_module_details

        name, spec, code = _get_module_details(args[1])
        filename = code.co_filename
        more = {"__package__": spec.parent, "__loader__": spec.loader, "__spec__": spec}
        sys.argv[:] = [filename] + args[2:]
    else:
        filename = os.path.realpath(args[0])
        if not os.path.isfile(filename):
            what = "is a directory" if os.path.isdir(filename) else "does not exist"
            raise SystemExit("Error: %s %s" % (args[0], what))
        with open(filename, "rb") as file:
            code = compile(file.read(), filename, "exec")
        more = {}
        sys.argv[:] = args
        sys.path[:1] = [os.path.dirname(filename)]
    return code, {"__name__": "__main__", "__file__": filename, **more}, filename


def main():
    args, commands = sys.argv[1:], []
    while args and args[0] in ("-c", "--command") and len(args) > 1:
        commands.append(args[1])
        args = args[2:]
    if not args or args[0] in ("-h", "--help") or args == ["-m"]:
        print(_USAGE)
        return sys.exit(0 if args[:1] in (["-h"], ["--help"]) else 2)
    debugger = Pdb()
    debugger.rcLines.extend(commands)
    while True:
        try:
            debugger._run(*_target(args))
        except Restart:
            print("Restarting", args[0], "with arguments:\n\t" + " ".join(sys.argv[1:]))
            args[1:] = sys.argv[1:]
            continue
        except SystemExit as error:
            print("The program exited via sys.exit(). Exit status:", error)
        except BaseException as error:
            traceback.print_exc()
            print("Uncaught exception. Entering post mortem debugging")
            print("Running 'cont' or 'step' will restart the program")
            debugger.interaction(None, error.__traceback__)
            print("Post mortem debugger finished. The %s will be restarted" % args[0])
        if debugger._user_requested_quit:
            break
        print("The program finished and will be restarted")


# The program takes the place of `__main__`.
if __name__ == "__main__":
    __import__("pdb").main()
