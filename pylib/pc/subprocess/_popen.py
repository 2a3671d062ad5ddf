# A program that runs.

import io
import os
import posix
import time
from types import GenericAlias

from ._errors import SubprocessError, TimeoutExpired

PIPE, STDOUT, DEVNULL = -1, -2, -3
_CHUNK = 32768


def list2cmdline(seq):
    words = []
    for word in map(os.fsdecode, seq):
        slashes = 0
        out = []
        for c in word:
            if c == "\\":
                slashes += 1
                continue
            out.append("\\" * (2 * slashes + 1 if c == '"' else slashes) + c)
            slashes = 0
        quoted = not word or " " in word or "\t" in word
        out.append("\\" * (2 * slashes if quoted else slashes))
        words.append('"%s"' % "".join(out) if quoted else "".join(out))
    return " ".join(words)


def _text(word):
    if isinstance(word, (str, bytes)) or hasattr(word, "__fspath__"):
        return os.fsdecode(word)
    raise TypeError("expected str, bytes or os.PathLike object, not " + type(word).__name__)


# The file that a name without folders means.
def _program(name, path):
    if "/" in name:
        return name
    for folder in path.split(":"):
        place = os.path.join(folder or ".", name)
        if os.access(place, os.X_OK) and not os.path.isdir(place):
            return place
    return name


# Programs that nobody waits for any more: their ends are taken note of when another one starts.
_active = []


def _cleanup():
    _active[:] = [p for p in _active if p.poll() is None]


class Popen:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(
        self,
        args,
        bufsize=-1,
        executable=None,
        stdin=None,
        stdout=None,
        stderr=None,
        preexec_fn=None,
        close_fds=True,
        shell=False,
        cwd=None,
        env=None,
        universal_newlines=None,
        startupinfo=None,
        creationflags=0,
        restore_signals=True,
        start_new_session=False,
        pass_fds=(),
        *,
        user=None,
        group=None,
        extra_groups=None,
        encoding=None,
        errors=None,
        text=None,
        umask=-1,
        pipesize=-1,
        process_group=None,
    ):
        self.returncode = None
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if text is not None and bool(text) != bool(universal_newlines or text):
            message = "Cannot disambiguate when both text and universal_newlines are set"
            raise SubprocessError(message)
        if preexec_fn is not None or pass_fds:
            raise NotImplementedError("code between fork and exec, and further files")
        self.args = args
        self.encoding, self.errors = encoding, errors
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._timed = {}
        words = self._words(args, shell)
        variables = dict(os.environ.items()) if env is None else env
        path = variables.get("PATH", os.defpath)
        program = _text(executable) if executable is not None else _program(words[0], path)
        pairs = [(_text(name), _text(value)) for name, value in dict(variables).items()]
        theirs, ours, opened = self._streams(stdin, stdout, stderr)
        try:
            folder = None if cwd is None else _text(cwd)
            session = bool(start_new_session or process_group is not None)
            try:
                self.pid = posix.spawn(words, program, folder, pairs, theirs, session)
            except OSError as e:
                missing = cwd if cwd is not None and not os.path.isdir(cwd) else words[0]
                for fd in ours:
                    if fd >= 0:
                        os.close(fd)
                raise os._error(e.errno, missing) from None
        finally:
            for fd in opened:
                os.close(fd)
        self._open(ours, bufsize)

    @property
    def universal_newlines(self):
        return self.text_mode

    def _words(self, args, shell):
        if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
            words = [_text(args)]
        else:
            words = [_text(word) for word in args]
        return ["/bin/sh", "-c"] + words if shell else words

    # Numbers of the program's streams, of our ends of pipes, and those that are only for it.
    def _streams(self, *streams):
        theirs, ours, opened = [], [], []
        for i, stream in enumerate(streams):
            own, fd = -1, -1
            if stream == PIPE:
                ends = os.pipe()
                fd, own = ends if i == 0 else ends[::-1]
                opened.append(fd)
            elif stream == DEVNULL:
                fd = os.open(os.devnull, os.O_RDWR)
                opened.append(fd)
            elif stream == STDOUT and i == 2:
                fd = theirs[1] if theirs[1] >= 0 else 1
            elif stream is not None:
                fd = stream if isinstance(stream, int) else stream.fileno()
            theirs.append(fd)
            ours.append(own)
        return tuple(theirs), ours, opened

    def _open(self, ours, bufsize):
        for i, name in enumerate(("stdin", "stdout", "stderr")):
            if ours[i] < 0:
                continue
            stream = io.open(ours[i], "rb" if i else "wb", bufsize if bufsize != 1 else -1)
            if self.text_mode:
                stream = io.TextIOWrapper(
                    stream, self.encoding, self.errors, line_buffering=bufsize == 1
                )
            setattr(self, name, stream)

    def __repr__(self):
        return "<%s: returncode: %r args: %r>" % (type(self).__name__, self.returncode, self.args)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        for stream in (self.stdout, self.stderr):
            if stream is not None:
                stream.close()
        try:
            if self.stdin is not None:
                self.stdin.close()
        finally:
            self.wait()

    def __del__(self):
        if getattr(self, "pid", None) is not None and self.poll() is None:
            _active.append(self)

    def poll(self):
        if self.returncode is None:
            self._note(False)
        return self.returncode

    def _note(self, block):
        try:
            self.returncode = posix.wait(self.pid, block)
        except ChildProcessError:
            self.returncode = 0

    def wait(self, timeout=None):
        if self.returncode is None and timeout is None:
            self._note(True)
        end = None if timeout is None else time.monotonic() + timeout
        while self.poll() is None:
            if time.monotonic() > end:
                raise TimeoutExpired(self.args, timeout)
            time.sleep(0.005)
        return self.returncode

    def send_signal(self, sig):
        if self.poll() is None:
            try:
                posix.kill(self.pid, int(sig))
            except ProcessLookupError:
                pass

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    def communicate(self, input=None, timeout=None):
        if self._timed and input:
            raise ValueError("Cannot send input after starting communication")
        if not self._timed:
            self._begin(input)
        end = None if timeout is None else time.monotonic() + timeout
        for thread in self._timed["threads"]:
            thread.join(None if end is None else max(end - time.monotonic(), 0))
            if thread.is_alive():
                found = [b"".join(parts) or None for parts in self._timed["parts"]]
                raise TimeoutExpired(self.args, timeout, *found)
        self.wait(None if end is None else max(end - time.monotonic(), 0))
        return tuple(
            [
                None if stream is None else self._decoded(b"".join(parts), stream)
                for stream, parts in zip((self.stdout, self.stderr), self._timed["parts"])
            ]
        )

    # A thread for each pipe, so that none stops the program.
    def _begin(self, input):
        from threading import Thread

        parts = [], []
        threads = []
        for stream, into in zip((self.stdout, self.stderr), parts):
            if stream is not None:
                threads.append(Thread(target=self._take, args=(stream, into)))
        if self.stdin is not None:
            threads.append(Thread(target=self._give, args=(input,)))
        self._timed = {"threads": threads, "parts": parts}
        for thread in threads:
            thread.daemon = True
            thread.start()

    def _take(self, stream, into):
        fd = stream.fileno()
        while True:
            data = os.read(fd, _CHUNK)
            if not data:
                break
            into.append(data)
        stream.close()

    def _give(self, input):
        try:
            if input:
                self.stdin.write(input)
        except BrokenPipeError:
            pass
        try:
            self.stdin.close()
        except BrokenPipeError:
            pass

    def _decoded(self, data, stream):
        if not self.text_mode:
            return data
        text = data.decode(stream.encoding, stream.errors)
        return text.replace("\r\n", "\n").replace("\r", "\n")


Popen.__module__ = "subprocess"
