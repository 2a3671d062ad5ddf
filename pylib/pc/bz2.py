# bzip2 is not here: its names are, so that programs which read it only where it is used run.

from io import BufferedIOBase as _BufferedIOBase


def _missing(*args, **options):
    raise OSError("bzip2 is not supported")


class BZ2File(_BufferedIOBase):
    __init__ = _missing


open = BZ2Compressor = BZ2Decompressor = compress = decompress = _missing
