# What bytes go through: classes to derive from.


# Methods that a derived class has to have; those after `async` are coroutines.
def _abstract(*names):
    def made(name):
        if name.startswith("async "):

            async def method(self, *args, **kwargs):
                raise NotImplementedError

        else:

            def method(self, *args, **kwargs):
                raise NotImplementedError

        method.__name__ = method.__qualname__ = name.split()[-1]
        return method

    def fill(cls):
        for name in names:
            setattr(cls, name.split()[-1], made(name))
        return cls

    return fill


@_abstract("is_closing", "close", "set_protocol", "get_protocol")
class BaseTransport:
    """What all transports have."""

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        return self._extra.get(name, default)


@_abstract("is_reading", "pause_reading", "resume_reading")
class ReadTransport(BaseTransport):
    pass


@_abstract(
    "set_write_buffer_limits", "get_write_buffer_size", "get_write_buffer_limits", "write",
    "write_eof", "can_write_eof", "abort",
)
class WriteTransport(BaseTransport):
    def writelines(self, list_of_data):
        self.write(b"".join(list_of_data))


class Transport(ReadTransport, WriteTransport):
    pass


@_abstract("sendto", "abort")
class DatagramTransport(BaseTransport):
    pass


class _FlowControlMixin(Transport):
    """Tells the protocol when too much waits to be written, and when little does again."""

    _protocol_paused = False
    _high_water, _low_water = 65536, 16384

    def __init__(self, extra=None, loop=None):
        super().__init__(extra)
        self._loop = loop

    def _tell_protocol(self, method):
        try:
            getattr(self._protocol, method)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler({
                "message": "protocol.%s() failed" % method,
                "exception": error,
                "transport": self,
                "protocol": self._protocol,
            })

    def _maybe_pause_protocol(self):
        if not self._protocol_paused and self.get_write_buffer_size() > self._high_water:
            self._protocol_paused = True
            self._tell_protocol("pause_writing")

    def _maybe_resume_protocol(self):
        if self._protocol_paused and self.get_write_buffer_size() <= self._low_water:
            self._protocol_paused = False
            self._tell_protocol("resume_writing")

    def get_write_buffer_limits(self):
        return self._low_water, self._high_water

    def _set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = 65536 if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError("high (%r) must be >= low (%r) must be >= 0" % (high, low))
        self._high_water, self._low_water = high, low

    def set_write_buffer_limits(self, high=None, low=None):
        self._set_write_buffer_limits(high, low)
        self._maybe_pause_protocol()


class _HasProtocol:
    """What a transport has that knows its protocol and whether it is closing."""

    _closing = False

    def is_closing(self):
        return self._closing

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol


# The transport and its protocol, as soon as `waiter` says that they are connected.
async def _connected(transport, protocol, waiter):
    try:
        await waiter
    except BaseException:
        transport.close()
        raise
    return transport, protocol


@_abstract(
    "get_pid", "get_returncode", "get_pipe_transport", "send_signal", "terminate", "kill"
)
class SubprocessTransport(BaseTransport):
    pass
