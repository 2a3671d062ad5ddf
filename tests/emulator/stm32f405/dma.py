# DMA 1 (section 10): streams 5 and 6, which feed the DAC, and 3 and 4, which carry sound.
#
# What the DAC gets is computed when somebody asks; the streams of sound move a half-word at each
# request, count rounds and ask for interrupts. A stream that is set up while it runs, that is told
# to begin with flags of its last end, whose direction or size is not the peripheral's, and memory
# that is not RAM are reported.

import struct

from .peripheral import Peripheral

DAC_STREAMS, DAC_CHANNEL = (5, 6), 7
SOUND_STREAMS, SOUND_CHANNEL = (3, 4), 0
RAM = range(0x20000000, 0x20020000)
EN, HTIE, TCIE, CIRC, MINC = 0, 3, 4, 8, 10
INTO_MEMORY, FROM_MEMORY, HALF_WORD = 0, 1, 1
# Where the flags of a stream begin in its register, and those of half and of all.
PLACES, HTIF, TCIF = (0, 6, 16, 22), 4, 5
# Interrupts of the streams of sound.
INTERRUPTS = {3: 14, 4: 15}


class Dma1(Peripheral):
    clock = ("ahb1", 21)
    registers = {
        0x00: ("lisr", 0),
        0x04: ("hisr", 0),
        0x08: ("lifcr", 0),
        0x0C: ("hifcr", 0),
        **{
            0x10 + 0x18 * i + 4 * j: (f"{name}{i}", 0)
            for i in range(8)
            for j, name in enumerate(("cr", "ndtr", "par", "m0ar", "m1ar", "fcr"))
        },
    }

    def reset(self):
        super().reset()
        # Items of a round of each stream.
        self.rounds = [0] * 8

    def bit(self, stream, bit):
        return self.value[f"cr{stream}"] >> bit & 1

    def bits(self, stream, first, mask):
        return self.value[f"cr{stream}"] >> first & mask

    def write(self, offset, value):
        if offset in (0x08, 0x0C):
            name = "lisr" if offset == 0x08 else "hisr"
            self.value[name] &= ~value
            return self.ask()
        stream, register = divmod(offset - 0x10, 0x18)
        if offset >= 0x10 and self.bit(stream, EN) and not (register == 0 and not value & 1):
            self.chip.complain(f"stream {stream} is set up while it runs")
        super().write(offset, value)
        if offset >= 0x10 and register == 0:
            if value & 1:
                self.begin(stream)
            self.ask()

    def begin(self, stream):
        channel = self.bits(stream, 25, 7)
        sounds = stream in SOUND_STREAMS and channel == SOUND_CHANNEL
        if not sounds and not (stream in DAC_STREAMS and channel == DAC_CHANNEL):
            self.chip.complain(f"stream {stream} on channel {channel}, which is not modelled")
        address = self.value[f"m0ar{stream}"]
        if address not in RAM:
            self.chip.complain(f"DMA at 0x{address:08x}, which is not RAM")
        self.rounds[stream] = self.value[f"ndtr{stream}"]
        if sounds:
            self.check_sound(stream, address)

    def check_sound(self, stream, address):
        if self.flags(stream):
            self.chip.complain(f"stream {stream} begins with the flags of its last end")
        sizes = self.bits(stream, 11, 3), self.bits(stream, 13, 3)
        if sizes != (HALF_WORD, HALF_WORD) or address & 1:
            self.chip.complain(f"stream {stream} has no half-words")
        end = address + 2 * self.rounds[stream] - 1
        if not self.rounds[stream] or end not in RAM or not self.bit(stream, MINC):
            self.chip.complain(f"stream {stream} has no memory of its own")

    # Sound

    def flags(self, stream):
        return self.value["lisr" if stream < 4 else "hisr"] >> PLACES[stream % 4] & 0x3D

    def ask(self):
        """Tells the interrupt controller which streams ask for an interrupt."""
        for stream, interrupt in INTERRUPTS.items():
            flags = self.flags(stream)
            wanted = flags >> TCIF & self.bit(stream, TCIE) | flags >> HTIF & self.bit(stream, HTIE)
            self.chip.system.line(interrupt, bool(wanted))

    def request(self, stream, port, half=None):
        """A request of the peripheral whose data register is `port`: gives the next half-word,
        or takes `half`. None if the stream does not run."""
        if not self.bit(stream, EN):
            return None
        wanted = FROM_MEMORY if half is None else INTO_MEMORY
        if self.bits(stream, 6, 3) != wanted or self.value[f"par{stream}"] != port:
            self.chip.complain(f"stream {stream} is asked for what it is not set up for")
        left, whole = self.value[f"ndtr{stream}"], self.rounds[stream]
        address = self.value[f"m0ar{stream}"] + 2 * (whole - left)
        if half is None:
            half = struct.unpack("<H", self.chip.uc.mem_read(address, 2))[0]
        else:
            self.chip.uc.mem_write(address, struct.pack("<H", half))
        self.value[f"ndtr{stream}"] = left = left - 1
        if left == whole // 2:
            self.raise_flag(stream, HTIF)
        if left == 0:
            self.value[f"ndtr{stream}"] = whole
            if not self.bit(stream, CIRC):
                self.value[f"cr{stream}"] &= ~1
            self.raise_flag(stream, TCIF)
        return half

    def raise_flag(self, stream, flag):
        self.value["lisr" if stream < 4 else "hisr"] |= 1 << PLACES[stream % 4] + flag
        self.ask()

    # The DAC

    def sample(self, output, count):
        """What a stream has given an output after so many requests."""
        stream = DAC_STREAMS[output]
        control, length = self.value[f"cr{stream}"], self.value[f"ndtr{stream}"]
        if not control & 1 or not length:
            return self.chip.dac.held[output]
        at = (count - 1) % length if control >> CIRC & 1 else min(count - 1, length - 1)
        wide = control >> 13 & 3 == HALF_WORD
        address = self.value[f"m0ar{stream}"] + max(at, 0) * (2 if wide else 1)
        data = bytes(self.chip.uc.mem_read(address, 2 if wide else 1))
        return struct.unpack("<H", data)[0] & 0xFFF if wide else data[0] << 4
