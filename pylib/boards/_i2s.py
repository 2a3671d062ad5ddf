# Sound over I2S. Natives carry samples between buffers and the bus, which runs by itself and has
# the queue of `ibuf` bytes; here is what they are told.

import machine
from io import IOBase
from machine import Pin

# Where each line can be.
_PLACES = {"sck": "B13 B10", "ws": "B12 B9", "sd": "C3 B15"}
_POLL = 3


class I2S(IOBase):
    RX = 0x200
    TX = 0x300
    MONO = 0
    STEREO = 1

    def __init__(self, id, *, sck, ws, sd, mode, bits, format, rate, ibuf):
        if id != 2:
            raise ValueError("I2S(%d) doesn't exist" % id)
        self.init(sck=sck, ws=ws, sd=sd, mode=mode, bits=bits, format=format, rate=rate, ibuf=ibuf)

    def init(self, *, sck, ws, sd, mode, bits, format, rate, ibuf):
        pins = {"sck": sck, "ws": ws, "sd": sd}
        for name, pin in pins.items():
            if not isinstance(pin, Pin):
                raise ValueError(name.upper() + " not a Pin type")
            if pin.name() not in _PLACES[name].split():
                raise ValueError("invalid " + name.upper() + " pin")
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
        for pin in pins.values():
            pin.init(Pin.ALT, alt=5)
        self._mode, self._settings = mode, (bits, format, rate, ibuf)
        self._handler, self._waits = None, True
        machine._i2s_start(mode == I2S.RX, bits, format, rate, ibuf)

    def _carry(self, mode, buf):
        if self._mode != mode:
            raise OSError(1)
        if self._handler:
            return machine._i2s_later(buf, self._handler, self)
        return machine._i2s_now(buf, self._waits)

    def write(self, buf):
        return self._carry(I2S.TX, buf)

    def readinto(self, buf):
        return self._carry(I2S.RX, buf)

    def irq(self, handler):
        if handler is not None and not callable(handler):
            raise ValueError("invalid callback")
        self._handler, self._waits = handler, True

    # Who asks whether something is there wants to wait for nothing from then on.
    def ioctl(self, request, argument):
        if request != _POLL:
            return -22
        self._waits = False
        return argument & (1 if self._mode == I2S.RX else 4) if machine._i2s_ready() else 0

    def deinit(self):
        machine._i2s_stop()

    # Multiplies samples of 16 or 32 bits by a power of two, in place.
    @staticmethod
    def shift(*, buf, bits, shift):
        if bits not in (16, 32):
            raise ValueError("invalid bits")
        if not -16 <= shift <= 16:
            raise ValueError("shift out of range")
        machine._i2s_shift(buf, bits, shift)

    def __repr__(self):
        bits, format, rate, ibuf = self._settings
        names = "RX" if self._mode == I2S.RX else "TX", "STEREO" if format else "MONO"
        return "I2S(id=2, mode=I2S.%s, bits=%d, format=I2S.%s, rate=%d, ibuf=%d)" % (
            names[0], bits, names[1], rate, ibuf
        )
