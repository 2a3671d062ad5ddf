# RNG (section 24): a word each 40 cycles of 48 MHz, always the same words.

import random

from .peripheral import Peripheral

WORD_US = 40 / 48


class Rng(Peripheral):
    clock = ("ahb2", 6)
    registers = {0x00: ("cr", 0), 0x04: ("sr", 0), 0x08: ("dr", 0)}

    def reset(self):
        super().reset()
        self.numbers = random.Random(405)
        self.ready_at = None

    def set_cr(self, value):
        started = value >> 2 & 1 and not self.value["cr"] >> 2 & 1
        self.value["cr"] = value
        if started:
            self.ready_at = self.now + self.chip.cycles_per_us

    def get_sr(self):
        on = self.value["cr"] >> 2 & 1
        return int(bool(on and self.now >= self.ready_at))

    def get_dr(self):
        if not self.get_sr():
            self.chip.complain("a random word before there is one")
        self.ready_at = self.now + round(WORD_US * self.chip.cycles_per_us)
        return self.numbers.getrandbits(32)
