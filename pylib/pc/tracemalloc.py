# Memory that is traced: how much there is now and was at most. Where each block was made nobody
# notes, so snapshots have no traces and objects no traceback.

import fnmatch
import gc
import pickle
from collections.abc import Sequence
from functools import total_ordering

# What was in use when tracing began, how much more at most, and how many frames were wanted.
_start = None
_peak = 0
_limit = 1


def start(nframe=1, /):
    global _start, _peak, _limit
    if not 1 <= nframe <= 65535:
        raise ValueError("the number of frames must be in range [1; 65535]")
    if _start is None:
        _start, _peak, _limit = gc.mem_alloc(), 0, nframe


def stop():
    global _start
    _start = None


def is_tracing():
    return _start is not None


def clear_traces():
    global _start, _peak
    if _start is not None:
        _start, _peak = gc.mem_alloc(), 0


def get_traceback_limit():
    return _limit


# Bytes in use that were not when tracing began, and the most that has been seen.
def get_traced_memory():
    global _peak
    if _start is None:
        return 0, 0
    now = max(0, gc.mem_alloc() - _start)
    _peak = max(_peak, now)
    return now, _peak


def reset_peak():
    global _peak
    _peak = 0


def get_tracemalloc_memory():
    return 0


def get_object_traceback(obj, /):
    return None


def take_snapshot():
    if _start is None:
        raise RuntimeError(
            "the tracemalloc module must be tracing memory allocations to take a snapshot"
        )
    return Snapshot((), _limit)


@total_ordering
class Frame:
    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    filename = property(lambda self: self._frame[0])
    lineno = property(lambda self: self._frame[1])

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return "%s:%s" % (self.filename, self.lineno)

    def __repr__(self):
        return "<Frame filename=%r lineno=%r>" % (self.filename, self.lineno)


@total_ordering
class Traceback(Sequence):
    __slots__ = ("_frames", "_total_nframe")

    def __init__(self, frames, total_nframe=None):
        self._frames = tuple(reversed(frames))
        self._total_nframe = total_nframe

    total_nframe = property(lambda self: self._total_nframe)

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        found = self._frames[index]
        return tuple(map(Frame, found)) if isinstance(index, slice) else Frame(found)

    def __contains__(self, frame):
        return frame._frame in self._frames

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        return "<Traceback %r>" % (tuple(self),)

    def format(self, limit=None, most_recent_first=False):
        import linecache

        frames = list(self)
        if limit is not None:
            frames = frames[-limit:] if limit > 0 else frames[:limit]
        lines = []
        for frame in reversed(frames) if most_recent_first else frames:
            lines.append('  File "%s", line %s' % (frame.filename, frame.lineno))
            text = linecache.getline(frame.filename, frame.lineno).strip()
            if text:
                lines.append("    " + text)
        return lines


class BaseFilter:
    def __init__(self, inclusive):
        self.inclusive = inclusive


class Filter(BaseFilter):
    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._filename_pattern = filename_pattern
        self.lineno = lineno
        self.all_frames = all_frames
        self.domain = domain

    filename_pattern = property(lambda self: self._filename_pattern)

    def _fits(self, frame):
        name = frame.filename
        if not fnmatch.fnmatch(name, self._filename_pattern):
            return not self.inclusive
        return (self.lineno is None or frame.lineno == self.lineno) == bool(self.inclusive)


class DomainFilter(BaseFilter):
    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain)


class Snapshot:
    def __init__(self, traces, traceback_limit):
        self.traces = traces
        self.traceback_limit = traceback_limit

    def dump(self, filename):
        with open(filename, "wb") as file:
            pickle.dump(self, file, pickle.HIGHEST_PROTOCOL)

    @staticmethod
    def load(filename):
        with open(filename, "rb") as file:
            return pickle.load(file)

    def filter_traces(self, filters):
        return Snapshot((), self.traceback_limit)

    def statistics(self, key_type, cumulative=False):
        if key_type not in ("traceback", "filename", "lineno"):
            raise ValueError("unknown key_type: %r" % (key_type,))
        return []

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        return self.statistics(key_type, cumulative)
