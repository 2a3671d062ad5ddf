# A program that has opened the serial port of a board: what it types, and what it hears.

import struct

SET_LINE_CODING, GET_LINE_CODING, SET_CONTROL_LINE_STATE = 0x20, 0x21, 0x22


class Port:
    """Looks like a board to `Repl`: time, a line to type on, what has come."""

    def __init__(self, host, control=1, sender=2, receiver=3):
        self.host, self.board = host, host.board
        self.chip = host.board.chip
        self.control, self.sender, self.receiver = control, sender, receiver
        self.output = bytearray()

    def open(self, dtr=True):
        coding = struct.pack("<IBBB", 115_200, 0, 0, 8)
        self.host.control_out(0x21, SET_LINE_CODING, 0, self.control, coding)
        assert self.host.control_in(0xA1, GET_LINE_CODING, 0, self.control, 7) == coding
        self.host.control_out(0x21, SET_CONTROL_LINE_STATE, 3 if dtr else 0, self.control)

    @property
    def us(self):
        return self.board.us

    def type(self, data):
        for at in range(0, len(data), 64):
            self.host.out(self.sender, bytes(data[at : at + 64]))

    def fetch(self):
        """Takes what is there; False if nothing is."""
        answer = self.host.otg.take(self.host.address, self.receiver)
        if not isinstance(answer, tuple):
            assert answer in ("nak", None), answer
            return False
        data, toggle = answer
        key = self.receiver | 0x80
        assert toggle == self.host.toggles.get(key, 0), "the serial port sends the other kind"
        self.host.toggles[key] = 1 - toggle
        self.output += data
        return True

    def run_us(self, us):
        end = self.board.us + us
        while self.board.us < end:
            self.board.run_us(60 if self.fetch() else min(250, us))
