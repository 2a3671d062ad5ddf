# SAADC (section 6.23): single-ended inputs, one channel at a time or several in a row.

import struct

from .peripheral import Peripheral

# AIN0 to AIN7 as pins of port 0.
INPUTS = (2, 3, 4, 5, 28, 29, 30, 31)
GAINS = (1 / 6, 1 / 5, 1 / 4, 1 / 3, 1 / 2, 1, 2, 4)
ACQUISITION_US = (3, 5, 10, 15, 20, 40)
CONVERSION_US = 2
INTERNAL_MV = 600
SUPPLY_MV = 3300


class Saadc(Peripheral):
    tasks = {0x000: "start", 0x004: "sample", 0x008: "stop", 0x00C: "calibrateoffset"}
    events = {
        0x100: "started",
        0x104: "end",
        0x108: "done",
        0x10C: "resultdone",
        0x110: "calibratedone",
        0x114: "stopped",
        **{0x118 + 8 * i: f"limith{i}" for i in range(8)},
        **{0x11C + 8 * i: f"limitl{i}" for i in range(8)},
    }
    registers = {
        0x400: ("status", 0),
        0x500: ("enable", 0),
        **{0x510 + 16 * i: (f"pselp{i}", 0) for i in range(8)},
        **{0x514 + 16 * i: (f"pseln{i}", 0) for i in range(8)},
        **{0x518 + 16 * i: (f"config{i}", 0x20000) for i in range(8)},
        **{0x51C + 16 * i: (f"limit{i}", 0x7FFF8000) for i in range(8)},
        0x5F0: ("resolution", 1),
        0x5F4: ("oversample", 0),
        0x5F8: ("samplerate", 0),
        0x62C: ("ptr", 0),
        0x630: ("maxcnt", 0),
        0x634: ("amount", 0),
    }

    def reset(self):
        super().reset()
        self.runs = False
        self.ticking = None

    def task_start(self):
        if not self.value["enable"]:
            return
        self.runs = True
        self.place, self.room = self.value["ptr"], self.value["maxcnt"]
        self.value["amount"] = 0
        self.fire("started")

    def channels(self):
        return [i for i in range(8) if self.value[f"pselp{i}"]]

    def task_sample(self):
        if not (self.runs and self.value["enable"]):
            return
        channels = self.channels()
        us = sum(
            ACQUISITION_US[min(self.value[f"config{i}"] >> 16 & 7, 5)] + CONVERSION_US
            for i in channels
        )
        self.chip.after_us(us, lambda: self.converted(channels))
        if self.value["samplerate"] >> 12 & 1 and self.ticking is None:
            self.ticking = self.chip.at(self.now + self.period(), self.ticked)

    def period(self):
        """Between two samples of the local timer, in cycles."""
        return max(self.value["samplerate"] & 0x7FF, 80) * 4

    def ticked(self):
        self.ticking = None
        self.task_sample()

    def convert(self, channel):
        source, config = self.value[f"pselp{channel}"], self.value[f"config{channel}"]
        if source == 9:
            millivolts = SUPPLY_MV
        else:
            millivolts = self.chip.line(INPUTS[source - 1]).millivolts()
        reference = SUPPLY_MV / 4 if config >> 12 & 1 else INTERNAL_MV
        bits = 8 + 2 * self.value["resolution"]
        value = int(millivolts * GAINS[config >> 8 & 7] / reference * (1 << bits))
        return max(-(1 << bits), min(value, (1 << bits) - 1))

    def converted(self, channels):
        if not self.runs:
            return
        for channel in channels:
            if self.value["amount"] < self.room:
                at = self.place + 2 * self.value["amount"]
                self.chip.store(at, struct.pack("<h", self.convert(channel)))
                self.value["amount"] += 1
            self.fire("done")
            self.fire("resultdone")
        if self.value["amount"] >= self.room:
            self.runs = False
            if self.ticking:
                self.ticking.cancel()
                self.ticking = None
            self.fire("end")

    def task_stop(self):
        self.runs = False
        if self.ticking:
            self.ticking.cancel()
            self.ticking = None
        self.fire("stopped")

    def task_calibrateoffset(self):
        self.chip.after_us(100, lambda: self.fire("calibratedone"))
