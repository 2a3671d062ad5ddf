# SDIO (section 31): commands, and blocks by way of a FIFO of 32 words, at the card's clock.
#
# There is no DMA, no interrupt. The card is what somebody has put in: it gets commands and blocks.
# Without one, and without the 48 MHz of the PLL, nothing answers.

import struct

from .peripheral import Peripheral

HERTZ = 48_000_000
CCRCFAIL, DCRCFAIL, CTIMEOUT, DTIMEOUT, TXUNDERR, RXOVERR = 0, 1, 2, 3, 4, 5
CMDREND, CMDSENT, DATAEND, DBCKEND = 6, 7, 8, 10
CMDACT, TXACT, RXACT, TXFIFOF, RXFIFOE, RXDAVL = 11, 12, 13, 16, 19, 21
FIFO = 32
BLOCK = 512
WORDS = BLOCK // 4


class Sdio(Peripheral):
    clock = ("apb2", 11)
    registers = {
        0x00: ("power", 0),
        0x04: ("clkcr", 0),
        0x08: ("arg", 0),
        0x0C: ("cmd", 0),
        0x10: ("respcmd", 0),
        **{0x14 + 4 * i: (f"resp{i}", 0) for i in range(4)},
        0x24: ("dtimer", 0),
        0x28: ("dlen", 0),
        0x2C: ("dctrl", 0),
        0x30: ("dcount", 0),
        0x34: ("sta", 0),
        0x38: ("icr", 0),
        0x3C: ("mask", 0),
        0x48: ("fifocnt", 0),
        0x80: ("fifo", 0),
    }

    def __init__(self, chip, base):
        self.card = None
        super().__init__(chip, base)

    def reset(self):
        super().reset()
        # A block under way: words that come or have been given, since when, how many were moved.
        self.words, self.since, self.moved = None, 0, 0
        # Words of a block that is over and that nobody has taken.
        self.left = []
        self.reads = False

    def raise_flag(self, bit):
        self.value["sta"] |= 1 << bit

    def runs(self):
        clkcr = self.value["clkcr"]
        has_clock = self.chip.rcc.value["cr"] >> 25 & 1
        return self.value["power"] & 3 == 3 and clkcr >> 8 & 1 and has_clock

    def cycles(self, clocks):
        """Time of so many cycles of the card's clock."""
        hertz = HERTZ / ((self.value["clkcr"] & 0xFF) + 2)
        return round(clocks * self.chip.HERTZ / hertz)

    def width(self):
        return (1, 4)[self.value["clkcr"] >> 11 & 1]

    def word_cycles(self):
        return self.cycles(32 // self.width())

    # Commands

    def set_cmd(self, value):
        self.value["cmd"] = value
        if not value >> 10 & 1 or not self.runs():
            return
        if self.value["clkcr"] & 0xFF < 118 and not (self.card and self.card.is_identified()):
            self.chip.complain("the card is faster than 400 kHz before it has an address")
        index, form = value & 63, value >> 6 & 3
        answer = self.card.command(index, self.value["arg"]) if self.card else None
        self.value["sta"] |= 1 << CMDACT
        clocks = 48 + {0: 0, 1: 56, 2: 0, 3: 144}[form] if answer or not form else 48 + 64
        self.chip.at(self.now + self.cycles(clocks), lambda: self.answered(index, form, answer))

    def answered(self, index, form, answer):
        self.value["sta"] &= ~(1 << CMDACT)
        if form in (0, 2):
            return self.raise_flag(CMDSENT)
        if answer is None:
            return self.raise_flag(CTIMEOUT)
        words, is_checked = answer
        for i, word in enumerate(words):
            self.value[f"resp{i}"] = word
        self.value["respcmd"] = index if is_checked else 63
        self.raise_flag(CMDREND if is_checked else CCRCFAIL)
        if self.words is not None and self.reads:
            self.since = self.now

    def set_icr(self, value):
        self.value["sta"] &= ~(value & 0x00C007FF)

    # Data

    def set_dctrl(self, value):
        self.value["dctrl"] = value
        if not value & 1:
            self.words = None
            return
        if self.value["dlen"] != BLOCK or value >> 4 & 15 != 9 or value >> 2 & 3:
            self.chip.complain(f"a transfer as 0x{value:x}, which is not modelled")
        self.reads, self.moved, self.left = bool(value & 2), 0, []
        # What comes begins when the card has the command.
        self.words, self.since = [], None if self.reads else self.now
        self.limit = self.now + self.cycles(self.value["dtimer"])

    def come(self):
        """Words that have come or gone on the lines."""
        if self.since is None:
            return 0
        return min((self.now - self.since) // self.word_cycles(), WORDS)

    def get_sta(self):
        if self.words is not None:
            self.look()
        level = self.level()
        flags = (1 << TXFIFOF if not self.reads and level >= FIFO else 0)
        flags |= 1 << RXDAVL if self.reads and level > 0 else 1 << RXFIFOE if self.reads else 0
        return self.value["sta"] | flags

    def level(self):
        """Words in the FIFO."""
        if self.words is None:
            return len(self.left) if self.reads else 0
        if self.reads:
            return self.come() - self.moved if self.card and self.card.block else 0
        return len(self.words) - self.come()

    def look(self):
        """What has become of a block."""
        card = self.card
        gone = card is None or card.is_out or (self.reads and card.block is None)
        if gone:
            if self.now >= self.limit:
                self.finish(DTIMEOUT)
            return
        if self.reads:
            if self.come() - self.moved > FIFO:
                self.finish(RXOVERR)
            elif self.come() == WORDS:
                self.finish(DCRCFAIL if card.spoils() else DATAEND)
        elif len(self.words) < min(self.come() + 1, WORDS) and self.come() > 0:
            self.finish(TXUNDERR)
        elif self.come() == WORDS:
            if card.spoils():
                self.finish(DCRCFAIL)
            else:
                card.store(struct.pack(f"<{WORDS}I", *self.words))
                self.finish(DATAEND)

    def finish(self, flag):
        if self.reads and flag in (DATAEND, DCRCFAIL):
            block = struct.unpack(f"<{WORDS}I", self.card.block)
            self.left = list(block[self.moved :])
        else:
            self.left = []
        self.words = None
        self.raise_flag(flag)
        if flag == DATAEND:
            self.raise_flag(DBCKEND)

    def get_fifo(self):
        if self.words is None and self.left:
            return self.left.pop(0)
        if self.level() <= 0:
            self.chip.complain("a word of the card is read before it has come")
            return 0
        word = struct.unpack_from("<I", self.card.block, 4 * self.moved)[0]
        self.moved += 1
        return word

    def set_fifo(self, value):
        if self.words is None or self.reads:
            return self.chip.complain("a word for the card that nobody has asked for")
        if self.level() >= FIFO:
            self.chip.complain("a word for the card without room")
        if not self.words:
            self.since = self.now
        self.words.append(value)
