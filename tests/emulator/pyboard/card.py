# An SD card: of the second version and large (SDHC), or of the first one with addresses of bytes
# (Physical Layer Simplified Specification, chapter 4). A command out of its state is reported.

BLOCK = 512
IDLE, READY, IDENT, STANDBY, TRANSFER = range(5)
ADDRESS = 0xB368
# How often it is asked until it has started.
START_ASKS = 3


class Card:
    def __init__(self, complain, blocks=64 * 1024, is_large=True):
        self.complain, self.count, self.is_large = complain, blocks, is_large
        # Blocks that have been written; the others are zeros.
        self.blocks = {}
        # Faults: blocks with a wrong check sum to come, a card that answers nothing.
        self.wrong = 0
        self.is_dead = self.is_out = False
        # Called before each block with its number: may pull the card out.
        self.watch = lambda number: None
        self.forget()

    def forget(self):
        """Without power."""
        self.state, self.asked, self.is_application = None, 0, False
        self.block = self.place = None

    def is_identified(self):
        return self.state in (STANDBY, TRANSFER)

    def status(self):
        return [self.state << 9 | 1 << 8 | int(self.is_application) << 5], True

    def csd(self):
        if self.is_large:
            size = self.count // 1024 - 1
            return [0x400E0032, 0x5B590000 | size >> 16, (size & 0xFFFF) << 16 | 0x7F80, 0x0A400040]
        size = self.count // 512 - 1
        return [0x002E0032, 0x5B590000 | size >> 2, (size & 3) << 30 | 7 << 15, 0x0A400040]

    def command(self, index, argument):
        """Words of the answer and whether they have a check sum; None if there is none."""
        if self.is_dead or self.is_out:
            return None
        application, self.is_application = self.is_application, False
        if index == 0:
            self.forget()
            self.state = IDLE
            return None
        if self.state is None:
            return self.complain(f"command {index} for a card that was not reset")
        name = f"application_{index}" if application else f"command_{index}"
        method = getattr(self, name, None)
        if method is None:
            return self.complain(f"{name} for the card")
        return method(argument)

    def wants(self, state, what):
        if self.state != state:
            self.complain(f"{what} in state {self.state} of the card")
            return False
        return True

    def command_8(self, argument):
        return ([argument & 0xFFF], True) if self.is_large else None

    def command_55(self, argument):
        self.is_application = True
        return self.status()

    def application_41(self, argument):
        self.asked += 1
        if self.asked < START_ASKS or (self.is_large and not argument >> 30 & 1):
            return [0x00FF8000], False
        self.state = READY
        return [0x80FF8000 | int(self.is_large) << 30], False

    def command_2(self, argument):
        if self.wants(READY, "its name is asked for"):
            self.state = IDENT
            return [0x03534453, 0x55303847, 0x80012345, 0x67012301], True

    def command_3(self, argument):
        if self.wants(IDENT, "an address is asked for"):
            self.state = STANDBY
            return [ADDRESS << 16 | 0x520], True

    def command_9(self, argument):
        if self.wants(STANDBY, "its size is asked for"):
            return self.csd(), True

    def command_7(self, argument):
        if argument >> 16 == ADDRESS and self.wants(STANDBY, "it is selected"):
            self.state = TRANSFER
            return self.status()

    def application_6(self, argument):
        if argument != 2:
            self.complain(f"a width of {argument}")
        return self.status()

    def command_13(self, argument):
        return self.status()

    def command_16(self, argument):
        if argument != BLOCK:
            self.complain(f"blocks of {argument} bytes")
        return self.status()

    def locate(self, argument):
        if not self.is_large and argument % BLOCK:
            self.complain(f"an address of {argument}")
        number = argument if self.is_large else argument // BLOCK
        if not self.wants(TRANSFER, "a block is asked for") or number >= self.count:
            self.block = self.place = None
            return False
        self.watch(number)
        self.place = number
        return not self.is_out

    def command_17(self, argument):
        if self.locate(argument):
            self.block = self.blocks.get(self.place, bytes(BLOCK))
            return self.status()

    def command_24(self, argument):
        return self.status() if self.locate(argument) else None

    def store(self, data):
        self.blocks[self.place] = data

    def spoils(self):
        """Has this block a wrong check sum?"""
        if self.wrong == 0:
            return False
        self.wrong -= 1
        return True
