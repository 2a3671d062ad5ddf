# A prompt inside a program: where it is, its source, and expressions with the names of the module.
# Variables of functions and single steps are not known here.

import sys
from cmd import Cmd


class Pdb(Cmd):
    prompt = "(Pdb) "

    def __init__(self, completekey="tab", stdin=None, stdout=None, **options):
        super().__init__(completekey, stdin, stdout)
        self._places = []
        self._globals = {}

    def set_trace(self, frame=None):
        frame = sys._getframe(1) if frame is None else frame
        self._ask([frame])

    def _ask(self, frames):
        self._places = frames
        self._globals = frames[-1].f_globals if frames else {}
        self.do_where("")
        self.cmdloop()

    def do_where(self, arg):
        for frame in self._places:
            code = frame.f_code
            where = (code.co_filename, frame.f_lineno, code.co_name)
            self.stdout.write("> %s(%s)%s()\n" % where)

    do_w = do_bt = do_where

    def do_list(self, arg):
        from linecache import getline

        if self._places:
            frame = self._places[-1]
            for number in range(max(1, frame.f_lineno - 5), frame.f_lineno + 6):
                line = getline(frame.f_code.co_filename, number)
                mark = "->" if number == frame.f_lineno else "  "
                self.stdout.write("%4d %s %s\n" % (number, mark, line.rstrip()))

    do_l = do_list

    def do_p(self, arg):
        try:
            self.stdout.write(repr(eval(arg, self._globals)) + "\n")
        except Exception as error:
            self._show(error)

    def default(self, line):
        try:
            try:
                value = eval(line, self._globals)
            except SyntaxError:
                exec(line.removeprefix("!"), self._globals)
            else:
                if value is not None:
                    self.stdout.write(repr(value) + "\n")
        except Exception as error:
            self._show(error)

    def _show(self, error):
        self.stdout.write("*** %s: %s\n" % (type(error).__name__, error))

    def do_continue(self, arg):
        return True

    do_c = do_cont = do_continue

    def do_quit(self, arg):
        raise SystemExit

    do_q = do_exit = do_quit


def set_trace(*, header=None):
    debugger = Pdb()
    if header is not None:
        debugger.stdout.write(header + "\n")
    debugger.set_trace(sys._getframe(1))


# Where an exception was raised.
def post_mortem(t=None):
    if t is None:
        error = sys.exc_info()[1]
        if error is None:
            raise ValueError("A valid traceback must be passed if no exception is being handled")
        t = error.__traceback__
    frames = []
    while t is not None:
        frames.append(t.tb_frame)
        t = t.tb_next
    Pdb()._ask(frames)


def pm():
    post_mortem(sys.last_traceback)
