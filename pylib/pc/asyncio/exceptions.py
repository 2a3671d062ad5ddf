# What goes wrong.

__all__ = (
    "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError",
    "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError",
)

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """Raised in a task that was cancelled."""


class InvalidStateError(Exception):
    """A future has a result already, or none yet."""


class SendfileNotAvailableError(RuntimeError):
    """The system cannot send this file to this socket."""


class IncompleteReadError(EOFError):
    """The stream ended before `expected` bytes; `partial` has what came."""

    def __init__(self, partial, expected):
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__("%d bytes read on a total of %s expected bytes" % (len(partial), wanted))
        self.partial, self.expected = partial, expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """No separator within the limit of a stream; `consumed` bytes can be read."""

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


class BrokenBarrierError(RuntimeError):
    """A barrier was reset or aborted while tasks waited for it."""
