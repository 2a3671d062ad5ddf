# The filters of both CAN controllers (section 32.7.4), which are registers of the first one.

BANKS = 28
# What is counted of a bank: by scale and mode.
FILTERS = {(0, 0): 2, (0, 1): 4, (1, 0): 1, (1, 1): 2}


def registers():
    """Offset: name and value after a reset."""
    plain = {
        0x200: ("fmr", 0x2A1C0E01),
        0x204: ("fm1r", 0),
        0x20C: ("fs1r", 0),
        0x214: ("ffa1r", 0),
        0x21C: ("fa1r", 0),
    }
    for bank in range(BANKS):
        for half in range(2):
            plain[0x240 + 8 * bank + 4 * half] = f"f{bank}_{half}", 0
    return plain


def wide(frame):
    remote = frame.remote << 1
    return frame.id << 3 | 4 | remote if frame.extended else frame.id << 21 | remote


def narrow(frame):
    remote = frame.remote << 4
    if frame.extended:
        return frame.id >> 18 << 5 | remote | 8 | frame.id >> 15 & 7
    return frame.id << 5 | remote


def matches(frame, is_wide, is_list, words):
    """For each filter of a bank: does it let the frame through?"""
    if is_wide:
        seen, values = wide(frame), words
    else:
        seen = narrow(frame)
        values = [word >> shift & 0xFFFF for word in words for shift in (0, 16)]
    if is_list:
        return [value == seen for value in values]
    pairs = zip(values[::2], values[1::2])
    return [(seen ^ value) & mask == 0 for value, mask in pairs]


def find(value, frame, first, last):
    """The queue for a frame and the number of its filter, from banks first to last; or None."""
    numbers, best = [0, 0], None
    for bank in range(first, last):
        scale, mode = value["fs1r"] >> bank & 1, value["fm1r"] >> bank & 1
        queue = value["ffa1r"] >> bank & 1
        if value["fa1r"] >> bank & 1:
            words = [value[f"f{bank}_{half}"] for half in range(2)]
            found = matches(frame, scale, mode, words)
            if True in found and (best is None or (scale, mode) > best[0]):
                best = (scale, mode), queue, numbers[queue] + found.index(True)
        numbers[queue] += FILTERS[scale, mode]
    return best and best[1:]
