# bzip2 is not here: its names are, so that programs which read it only where it is used run.


def _missing(*args, **options):
    raise OSError("bzip2 is not supported")


open = BZ2File = BZ2Compressor = BZ2Decompressor = compress = decompress = _missing
