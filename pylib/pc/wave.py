# Sound in files of the form WAVE: uncompressed samples in a RIFF container.

import builtins
import struct
import sys
from collections import namedtuple

__all__ = ["open", "Error", "Wave_read", "Wave_write"]

WAVE_FORMAT_PCM = 1
_WAVE_FORMAT_EXTENSIBLE = 0xFFFE
_PCM_GUID = bytes.fromhex("0100000000001000800000aa00389b71")

_wave_params = namedtuple(
    "_wave_params", "nchannels sampwidth framerate nframes comptype compname"
)


class Error(Exception):
    pass


# Samples have the order of bytes of the file, least significant first.
def _swapped(data, width):
    return data if sys.byteorder == "little" or width == 1 else _byteswap(data, width)


def _byteswap(data, width):
    out = bytearray(data)
    for i in range(width):
        out[i::width] = data[width - 1 - i :: width]
    return bytes(out)


class Wave_read:
    _own = None

    def __init__(self, f):
        if isinstance(f, str):
            f = self._own = builtins.open(f, "rb")
        try:
            self.initfp(f)
        except BaseException:
            self._close_own()
            raise

    def initfp(self, file):
        self._file = file
        self._soundpos = 0
        self._start = None
        head = file.read(12)
        if len(head) < 12:
            raise EOFError
        if head[:4] != b"RIFF":
            raise Error("file does not start with RIFF id")
        if head[8:] != b"WAVE":
            raise Error("not a WAVE file")
        has_format = False
        while True:
            name, size = self._chunk(file)
            if name is None:
                break
            if name == b"fmt ":
                self._read_format(file.read(size))
                file.read(size & 1)
                has_format = True
            elif name == b"data":
                if not has_format:
                    raise Error("data chunk before fmt chunk")
                self._start_data(file, size)
                break
            else:
                file.read(size + (size & 1))
        if not has_format or self._start is None:
            raise Error("fmt chunk and/or data chunk missing")

    @staticmethod
    def _chunk(file):
        head = file.read(8)
        if len(head) < 8:
            return None, 0
        return head[:4], struct.unpack("<L", head[4:])[0]

    def _read_format(self, data):
        if len(data) < 14:
            raise EOFError
        kind, self._nchannels, self._framerate, _, _ = struct.unpack_from("<HHLLH", data)
        if kind not in (WAVE_FORMAT_PCM, _WAVE_FORMAT_EXTENSIBLE):
            raise Error("unknown format: %r" % (kind,))
        if len(data) < 16:
            raise EOFError
        bits = struct.unpack_from("<H", data, 14)[0]
        if kind == _WAVE_FORMAT_EXTENSIBLE and data[24:40] not in (b"", _PCM_GUID):
            raise Error("unknown extended format")
        self._sampwidth = (bits + 7) // 8
        if not self._sampwidth:
            raise Error("bad sample width")
        if not self._nchannels:
            raise Error("bad # of channels")
        self._framesize = self._nchannels * self._sampwidth

    def _start_data(self, file, size):
        self._nframes = size // self._framesize
        try:
            self._start = file.tell()
        except (AttributeError, OSError):
            # What cannot tell its place can be read once, from here on.
            self._start = -1

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __del__(self):
        self.close()

    def _close_own(self):
        own, self._own = self._own, None
        if own is not None:
            own.close()

    def close(self):
        self._file = None
        self._close_own()

    def getfp(self):
        return self._file

    def tell(self):
        return self._soundpos

    def rewind(self):
        self.setpos(0)

    def getparams(self):
        return _wave_params(
            self._nchannels, self._sampwidth, self._framerate, self._nframes, "NONE",
            "not compressed",
        )

    def getnframes(self):
        return self.getparams().nframes

    def getframerate(self):
        return self.getparams().framerate

    def getnchannels(self):
        return self.getparams().nchannels

    def getsampwidth(self):
        return self.getparams().sampwidth

    def getcompname(self):
        return self.getparams().compname

    def getcomptype(self):
        return self.getparams().comptype

    def getmarkers(self):
        return None

    def getmark(self, id):
        raise Error("no marks")

    # In frames.
    def setpos(self, pos):
        if pos < 0 or pos > self._nframes:
            raise Error("position not in range")
        if pos != self._soundpos:
            self._file.seek(self._start + pos * self._framesize)
            self._soundpos = pos

    def readframes(self, nframes):
        nframes = max(0, min(nframes, self._nframes - self._soundpos))
        data = self._file.read(nframes * self._framesize)
        self._soundpos += len(data) // self._framesize
        return _swapped(data, self._sampwidth)


class Wave_write:
    _own = _file = None

    def __init__(self, f):
        if isinstance(f, str):
            f = self._own = builtins.open(f, "wb")
        self.initfp(f)

    def initfp(self, file):
        self._file = file
        self._nchannels = self._sampwidth = self._framerate = 0
        self._nframes = self._nframeswritten = self._datawritten = self._datalength = 0
        self._headerwritten = False
        self._length_at = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __del__(self):
        self.close()

    def _before_writing(self):
        if self._datawritten:
            raise Error("cannot change parameters after starting to write")

    def setnchannels(self, nchannels):
        self._before_writing()
        if nchannels < 1:
            raise Error("bad # of channels")
        self._nchannels = nchannels

    def getnchannels(self):
        if not self._nchannels:
            raise Error("number of channels not set")
        return self._nchannels

    def setsampwidth(self, sampwidth):
        self._before_writing()
        if sampwidth < 1 or sampwidth > 4:
            raise Error("bad sample width")
        self._sampwidth = sampwidth

    def getsampwidth(self):
        if not self._sampwidth:
            raise Error("sample width not set")
        return self._sampwidth

    def setframerate(self, framerate):
        self._before_writing()
        if framerate <= 0:
            raise Error("bad frame rate")
        self._framerate = int(round(framerate))

    def getframerate(self):
        if not self._framerate:
            raise Error("frame rate not set")
        return self._framerate

    def setnframes(self, nframes):
        self._before_writing()
        self._nframes = nframes

    def getnframes(self):
        return self._nframeswritten

    def setcomptype(self, comptype, compname):
        self._before_writing()
        if comptype not in ("NONE",):
            raise Error("unsupported compression type")

    def getcomptype(self):
        return "NONE"

    def getcompname(self):
        return "not compressed"

    def setparams(self, params):
        nchannels, sampwidth, framerate, nframes, comptype, compname = params
        self.setcomptype(comptype, compname)
        self.setnframes(nframes)
        self.setframerate(framerate)
        self.setsampwidth(sampwidth)
        self.setnchannels(nchannels)

    def getparams(self):
        if not self._nchannels or not self._sampwidth or not self._framerate:
            raise Error("not all parameters set")
        return _wave_params(
            self._nchannels, self._sampwidth, self._framerate, self._nframes, "NONE",
            "not compressed",
        )

    def setmark(self, id, pos, name):
        raise Error("setmark() not supported")

    def getmark(self, id):
        raise Error("no marks")

    def tell(self):
        return self.getnframes()

    def getmarkers(self):
        return None

    def writeframesraw(self, data):
        data = memoryview(data).cast("B") if not isinstance(data, (bytes, bytearray)) else data
        self._ensure_header(len(data))
        size = self._sampwidth * self._nchannels
        self._file.write(_swapped(bytes(data), self._sampwidth))
        self._datawritten += len(data)
        self._nframeswritten += len(data) // size

    # With the right length in the header.
    def writeframes(self, data):
        self.writeframesraw(data)
        if self._datalength != self._datawritten:
            self._patch_header()

    def close(self):
        try:
            if self._file is not None:
                self._ensure_header(0)
                if self._datalength != self._datawritten:
                    self._patch_header()
                self._file.flush()
        finally:
            self._file = None
            own, self._own = self._own, None
            if own is not None:
                own.close()

    def _ensure_header(self, size):
        if self._headerwritten:
            return
        for value, text in (
            (self._nchannels, "# channels not specified"),
            (self._sampwidth, "sample width not specified"),
            (self._framerate, "sampling rate not specified"),
        ):
            if not value:
                raise Error(text)
        self._write_header(size)

    def _write_header(self, size):
        frame = self._nchannels * self._sampwidth
        if not self._nframes:
            self._nframes = size // frame
        self._datalength = self._nframes * frame
        try:
            self._length_at = self._file.tell()
        except (AttributeError, OSError):
            self._length_at = None
        self._file.write(b"RIFF" + struct.pack("<L", 36 + self._datalength) + b"WAVEfmt ")
        rate = self._framerate
        kind = 16, WAVE_FORMAT_PCM, self._nchannels, rate, rate * frame, frame, self._sampwidth * 8
        self._file.write(struct.pack("<LHHLLHH", *kind))
        self._file.write(b"data" + struct.pack("<L", self._datalength))
        self._headerwritten = True

    # A file that cannot be wound back keeps the length that was promised.
    def _patch_header(self):
        if self._length_at is None:
            return
        end = self._file.tell()
        self._file.seek(self._length_at + 4)
        self._file.write(struct.pack("<L", 36 + self._datawritten))
        self._file.seek(self._length_at + 40)
        self._file.write(struct.pack("<L", self._datawritten))
        self._file.seek(end)
        self._datalength = self._datawritten


def open(f, mode=None):
    if mode is None:
        mode = getattr(f, "mode", "rb")
    if mode in ("r", "rb"):
        return Wave_read(f)
    if mode in ("w", "wb"):
        return Wave_write(f)
    raise Error("mode must be 'r', 'rb', 'w', or 'wb'")
