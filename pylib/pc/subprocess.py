# Other programs, run by the system's shell one at a time; what they print goes through a file.

import os
import shlex

PIPE = -1
STDOUT = -2
DEVNULL = -3


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = self.stdout = output
        self.stderr = stderr

    def __str__(self):
        text = "Command '%s' returned non-zero exit status %d."
        return text % (self.cmd, self.returncode)


class TimeoutExpired(SubprocessError):
    pass


class CompletedProcess:
    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        return "CompletedProcess(args=%r, returncode=%r)" % (self.args, self.returncode)

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def _take(path, text):
    with open(path, "rb") as f:
        data = f.read()
    os.remove(path)
    return data.decode() if text else data


def run(
    args,
    *,
    input=None,
    capture_output=False,
    stdout=None,
    stderr=None,
    shell=False,
    cwd=None,
    timeout=None,
    check=False,
    text=None,
    encoding=None,
    errors=None,
    env=None,
    universal_newlines=None,
):
    import tempfile

    text = bool(text or encoding or universal_newlines)
    command = args if isinstance(args, str) and shell else None
    if command is None:
        command = shlex.join([args] if isinstance(args, str) else args)
    if cwd is not None:
        command = "cd " + shlex.quote(str(cwd)) + " && " + command
    if env is not None:
        words = [name + "=" + shlex.quote(value) for name, value in env.items()]
        command = "env -i " + " ".join(words) + " sh -c " + shlex.quote(command)
    command = "(" + command + ")"
    if capture_output:
        stdout = stderr = PIPE
    paths = [None, None]
    base = tempfile.mktemp()
    for i, target in enumerate((stdout, stderr)):
        if target == PIPE:
            paths[i] = base + str(i)
            command += " %d>%s" % (i + 1, shlex.quote(paths[i]))
        elif target == DEVNULL:
            command += " %d>/dev/null" % (i + 1)
        elif target == STDOUT:
            command += " 2>&1"
    if input is not None:
        with open(base, "wb") as f:
            f.write(input.encode() if isinstance(input, str) else input)
        command += " <" + shlex.quote(base)
    status = os.system(command)
    if input is not None:
        os.remove(base)
    found = [None if path is None else _take(path, text) for path in paths]
    done = CompletedProcess(args, status >> 8 if status > 255 else status, *found)
    if check:
        done.check_returncode()
    return done


def call(args, **options):
    return run(args, **options).returncode


def check_call(args, **options):
    run(args, check=True, **options)
    return 0


def check_output(args, **options):
    return run(args, stdout=PIPE, check=True, **options).stdout


def getstatusoutput(cmd, **options):
    done = run(cmd, shell=True, text=True, stdout=PIPE, stderr=STDOUT)
    return done.returncode, done.stdout.rstrip("\n")


def getoutput(cmd, **options):
    return getstatusoutput(cmd)[1]


class Popen:
    def __init__(self, args, **options):
        raise OSError(38, "programs that run at the same time are not supported")
