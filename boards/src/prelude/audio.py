# Frames from iterators of Python code.


# `wait` is None in a call that the board has scheduled: it has room for one frame of `source`.
def audio_stream(native, source, wait=None):
    if wait is None:
        try:
            for frame in source:
                native(frame, "write")
                return
        except BaseException:
            native(None, "stop")
            raise
        native(None, "end")
        return
    source = iter(source)
    if not wait:
        native(source, "ask")
        return
    native(None, "push")
    try:
        for frame in source:
            written = native(frame, "write")
            while written is None:
                written = native(frame, "write")
            if not written:
                return
    except BaseException:
        native(None, "stop")
        raise
    native(None, "end")
    native(None, "wait")
