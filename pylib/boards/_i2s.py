# Sound over I2S: the buffer is played in the time that its samples take.
#
# A frame is a sample for each channel. What is written goes into the queue of `ibuf` bytes and
# from there onto the bus; nothing is connected to the input, which reads silence.

from machine import Pin, _i2s_send
from time import sleep_us, ticks_diff, ticks_us
from micropython import schedule


class I2S:
    RX = 0x200
    TX = 0x300
    MONO = 0
    STEREO = 1

    def __init__(self, id, *, sck, ws, sd, mode, bits, format, rate, ibuf):
        if id != 2:
            raise ValueError("I2S(%d) doesn't exist" % id)
        self._id = id
        self.init(sck=sck, ws=ws, sd=sd, mode=mode, bits=bits, format=format, rate=rate, ibuf=ibuf)

    def init(self, *, sck, ws, sd, mode, bits, format, rate, ibuf):
        pins = ("SCK", sck, "B13 B10"), ("WS", ws, "B12 B9"), ("SD", sd, "C3 B15")
        for name, pin, places in pins:
            if not isinstance(pin, Pin):
                raise ValueError(name + " not a Pin type")
            if pin.name() not in places.split():
                raise ValueError("invalid " + name + " pin")
        if mode not in (I2S.RX, I2S.TX):
            raise ValueError("invalid mode")
        if bits not in (16, 32):
            raise ValueError("invalid bits")
        if format not in (I2S.MONO, I2S.STEREO):
            raise ValueError("invalid format")
        if rate <= 0:
            raise ValueError("invalid rate")
        if ibuf <= 0:
            raise ValueError("invalid ibuf")
        for name, pin, places in pins:
            pin.init(Pin.ALT, alt=5)
        self._mode, self._bits, self._format, self._rate = mode, bits, format, rate
        self._size = bits // 8 << format
        self._room = ibuf
        self._handler = None
        # When the queue has been played, or has been emptied by reads.
        self._until = ticks_us()

    def _us(self, count):
        return count * 1000000 // (self._size * self._rate)

    # Waits for room in the queue, or for so much in it; at once if there is a handler, which is
    # called later.
    def _pass(self, count):
        now = ticks_us()
        if ticks_diff(self._until, now) < 0:
            self._until = now
        self._until += self._us(count)
        queue = self._us(self._room) if self._mode == I2S.TX else 0
        left = ticks_diff(self._until, now) - queue
        if self._handler:
            schedule(self._call, None)
        elif left > 0:
            sleep_us(left)

    def _call(self, _):
        if self._handler:
            self._handler(self)

    def _check(self, mode):
        if self._mode != mode:
            raise OSError(1)

    def write(self, buf):
        self._check(I2S.TX)
        count = len(memoryview(buf))
        _i2s_send(self._id, buf)
        self._pass(count)
        return count

    def readinto(self, buf):
        self._check(I2S.RX)
        view = memoryview(buf)
        for i in range(len(view)):
            view[i] = 0
        self._pass(len(view))
        return len(view)

    def irq(self, handler):
        if handler is not None and not callable(handler):
            raise ValueError("invalid callback")
        self._handler = handler

    def deinit(self):
        self._handler = None

    # Multiplies samples of 16 or 32 bits by a power of two, in place.
    @staticmethod
    def shift(*, buf, bits, shift):
        if bits not in (16, 32):
            raise ValueError("invalid bits")
        if not -16 <= shift <= 16:
            raise ValueError("shift out of range")
        view, size = memoryview(buf), bits // 8
        for at in range(0, len(view) - size + 1, size):
            value = 0
            for i in range(size):
                value |= view[at + i] << 8 * i
            value -= value >> bits - 1 << bits
            value = value << shift if shift >= 0 else value >> -shift
            for i in range(size):
                view[at + i] = value >> 8 * i & 255

    def __repr__(self):
        mode = "RX" if self._mode == I2S.RX else "TX"
        form = "STEREO" if self._format else "MONO"
        return "I2S(id=%d, mode=I2S.%s, bits=%d, format=I2S.%s, rate=%d, ibuf=%d)" % (
            self._id, mode, self._bits, form, self._rate, self._room
        )
