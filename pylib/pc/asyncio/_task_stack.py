# Where a task is.

import sys


def stack_of(task, limit):
    """Frames of a task's coroutine; of a task that has failed, those of its traceback."""
    frames = []
    coro = task.get_coro()
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is not None:
        while frame is not None and (limit is None or len(frames) < limit):
            frames.insert(0, frame)
            frame = frame.f_back
    elif task._exception is not None:
        trace = task._exception.__traceback__
        while trace is not None and (limit is None or len(frames) < limit):
            frames.append(trace.tb_frame)
            trace = trace.tb_next
    return frames


def print_stack(task, limit, file):
    """Writes the same as text."""
    import linecache
    import traceback

    file = sys.stderr if file is None else file
    error = task._exception
    frames = stack_of(task, limit)
    kind = "Traceback" if error is not None else "Stack"
    title = kind + (" for %r (most recent call last):" if frames else " for %r:")
    print(title % (task,) if frames else "No stack for %r" % (task,), file=file)
    for frame in frames:
        code = frame.f_code
        print('  File "%s", line %d, in %s' % (code.co_filename, frame.f_lineno, code.co_name),
              file=file)
        if line := linecache.getline(code.co_filename, frame.f_lineno).strip():
            print("    " + line, file=file)
    if error is not None:
        for line in traceback.format_exception_only(type(error), error):
            print(line, file=file, end="")
