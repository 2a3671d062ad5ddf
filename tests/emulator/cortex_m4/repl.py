# A person or a tool at the board's serial line: waits for what comes, with limits in virtual time.

MS = 1000
CTRL_A, CTRL_B, CTRL_C, CTRL_D = b"\x01", b"\x02", b"\x03", b"\x04"


class NoAnswer(Exception):
    """What was waited for has not come."""


class Repl:
    def __init__(self, board):
        self.board = board

    def read_until(self, end, limit_ms=2000):
        """What has come up to and with `end`."""
        board = self.board
        deadline = board.us + limit_ms * MS
        while (at := board.output.find(end)) < 0:
            if board.us >= deadline:
                raise NoAnswer(f"{end!r} has not come, but {bytes(board.output)!r}")
            board.run_us(MS)
        taken = bytes(board.output[: at + len(end)])
        del board.output[: at + len(end)]
        return taken

    def read_until_count(self, count, limit_ms=2000):
        """The next bytes, so many."""
        deadline = self.board.us + limit_ms * MS
        while len(self.board.output) < count:
            if self.board.us >= deadline:
                raise NoAnswer(f"only {bytes(self.board.output)!r} has come")
            self.board.run_us(MS)
        taken = bytes(self.board.output[:count])
        del self.board.output[:count]
        return taken

    def boot(self, limit_ms=5000):
        return self.read_until(b">>> ", limit_ms)

    def enter_raw(self):
        self.board.type(CTRL_C + CTRL_A)
        self.read_until(b"raw REPL; CTRL-B to exit\r\n>")

    def start(self, source):
        """Begins a program in the raw REPL, and returns as soon as it runs."""
        data = source.encode() if isinstance(source, str) else source
        self.board.type(data + CTRL_D)
        self.read_until(b"OK", 2000 + len(data))

    def finish(self, limit_ms=60_000):
        """Output and error of the program that runs."""
        output = self.read_until(CTRL_D, limit_ms)[:-1]
        error = self.read_until(CTRL_D + b">", limit_ms)[:-2]
        return output, error

    def run(self, source, limit_ms=60_000):
        self.start(source)
        return self.finish(limit_ms)
