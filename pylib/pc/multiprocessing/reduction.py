# Pickling for other processes: with reductions of its own.

import copyreg
import io
import pickle
import socket

HAVE_SEND_HANDLE = False


class ForkingPickler(pickle.Pickler):
    _extra_reducers = {}
    _copyreg_dispatch = copyreg.dispatch_table

    def __init__(self, *args):
        super().__init__(*args)
        self.dispatch_table = {**self._copyreg_dispatch, **self._extra_reducers}

    @classmethod
    def register(cls, type, reduce):
        cls._extra_reducers[type] = reduce

    @classmethod
    def dumps(cls, obj, protocol=None):
        buffer = io.BytesIO()
        cls(buffer, protocol).dump(obj)
        return buffer.getbuffer()

    loads = pickle.loads


register = ForkingPickler.register


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)


def _reduce_socket(s):
    # Numbers of open files mean nothing to another process.
    raise TypeError("cannot pickle %r object" % type(s).__name__)


register(socket.socket, _reduce_socket)
