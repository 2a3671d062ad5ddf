# sys.stdin: stdin_piece(stream, count, line) waits for some of what is asked for.


def stdin_collect(stream, count, line):
    pieces = []
    while count:
        piece = stdin_piece(stream, count, line)
        if not piece:
            break
        pieces.append(piece)
        count = max(count - len(piece), 0) if count > 0 else -1
        if line and piece[-1:] in ("\n", b"\n"):
            break
    return (b"" if stream is stream.buffer else "").join(pieces)


def stdin_read(stream, count=-1):
    return stdin_collect(stream, -1 if count is None else count, False)


def stdin_readline(stream, limit=-1):
    return stdin_collect(stream, -1 if limit is None else limit, True)


# Text goes into a buffer as bytes, like that of sys.stdin.buffer.
def stdin_readinto(stream, buffer, count=None):
    view = memoryview(buffer)
    if count is not None:
        view = view[:count]
    done = 0
    while done < len(view):
        taken = stdin_into(stream, view[done:])
        if not taken:
            break
        done += taken
    return done


def stdin_lines(stream):
    while True:
        line = stdin_readline(stream)
        if not line:
            return
        yield line


def stdin_readlines(stream):
    return list(stdin_lines(stream))
