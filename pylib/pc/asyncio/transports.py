# What bytes go through: classes to derive from.


# Methods that a derived class has to have.
def _abstract(*names):
    def made(name):
        def method(self, *args, **kwargs):
            raise NotImplementedError

        method.__name__ = method.__qualname__ = name
        return method

    def fill(cls):
        for name in names:
            setattr(cls, name, made(name))
        return cls

    return fill


@_abstract("is_closing", "close", "set_protocol", "get_protocol")
class BaseTransport:
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


@_abstract(
    "get_pid", "get_returncode", "get_pipe_transport", "send_signal", "terminate", "kill"
)
class SubprocessTransport(BaseTransport):
    pass
