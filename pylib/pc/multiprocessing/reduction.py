# Pickling for other processes: with reductions of its own.

import copyreg
import io
import pickle
import socket

HAVE_SEND_HANDLE = False


class ForkingPickler(pickle.Pickler):
    loads = pickle.loads
    # What `register` knows, for all picklers of this kind; those of `copyreg` stay as they are.
    _reducers = {}

    def __init__(self, *args):
        super().__init__(*args)
        self.dispatch_table = {**copyreg.dispatch_table, **self._reducers}

    @classmethod
    def dumps(cls, obj, protocol=None):
        file = io.BytesIO()
        cls(file, protocol).dump(obj)
        return file.getbuffer()

    @classmethod
    def register(cls, type, reduce):
        cls._reducers[type] = reduce


def dump(obj, file, protocol=None):
    ForkingPickler(file, protocol).dump(obj)


register = ForkingPickler.register


def _reduce_socket(s):
    # Numbers of open files mean nothing to another process.
    raise TypeError("cannot pickle %r object" % type(s).__name__)


register(socket.socket, _reduce_socket)
