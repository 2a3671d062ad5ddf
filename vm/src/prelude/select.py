# Waiting for streams of which some are in Python: their ioctl is asked again and again.


def poll_wait(poll, timeout, since):
    while True:
        count = poll_native(poll)
        for entry in poll_entries(poll):
            happened = 0
            if entry[1]:
                # 3 asks which of these events are there now.
                happened = entry[0].ioctl(3, entry[1])
                if happened < 0:
                    raise OSError(-happened)
            entry[2] = happened
            if happened:
                count += 1
        if count or poll_pause(since, timeout):
            return


def poll_list_of(poll, timeout=-1, flags=0):
    poll_wait(poll, timeout, poll_clock())
    return poll_list(poll)


def poll_iter_of(poll, timeout=-1, flags=0):
    poll_wait(poll, timeout, poll_clock())
    return poll_begin(poll, flags)


def select_streams(readable, writable, failed, timeout=None):
    poll = new_poll()
    wanted = {}
    for streams, events in ((readable, 1), (writable, 4), (failed, 0)):
        for stream in streams:
            key = id(stream)
            wanted[key] = wanted.get(key, 8) | events
            poll.register(stream, wanted[key])
    found = {}
    for stream, events in poll.poll(None if timeout is None else timeout * 1000):
        found[id(stream)] = events
    # An error or the end of the other side counts as being readable and writable.
    return (
        [stream for stream in readable if found.get(id(stream), 0) & ~4],
        [stream for stream in writable if found.get(id(stream), 0) & ~1],
        [stream for stream in failed if found.get(id(stream), 0) & ~5],
    )
