# What goes wrong with other programs.


class SubprocessError(Exception):
    pass


class _WithOutput(SubprocessError):
    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CalledProcessError(_WithOutput):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        start = "Command '%s' " % (self.cmd,)
        if self.returncode and self.returncode < 0:
            from signal import Signals

            try:
                return start + "died with %r." % Signals(-self.returncode)
            except ValueError:
                return start + "died with unknown signal %d." % -self.returncode
        return start + "returned non-zero exit status %d." % self.returncode


class TimeoutExpired(_WithOutput):
    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)


for _class in (SubprocessError, CalledProcessError, TimeoutExpired):
    _class.__module__ = "subprocess"
