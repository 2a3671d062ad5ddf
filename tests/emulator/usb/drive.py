# A computer's driver for a drive: commands of SCSI over bulk endpoints, with its recovery.

import struct

from .host import Stalled

BLOCK = 512
RESET, GET_MOST = 0xFF, 0xFE


class Drive:
    def __init__(self, host, interface=0, sender=1, receiver=1, unit=0):
        self.host, self.interface, self.unit = host, interface, unit
        self.sender, self.receiver = sender, receiver
        self.tag = 0

    def send(self, command, length=0, to_host=True):
        """Sends a command."""
        self.tag += 1
        flags = 0x80 if to_host else 0
        head = struct.pack("<4sIIBBB", b"USBC", self.tag, length, flags, self.unit, len(command))
        self.host.out(self.sender, head + bytes(command) + bytes(16 - len(command)))

    def status(self):
        """How the command went, and the bytes that were not moved."""
        try:
            data = self.host.take(self.receiver)
        except Stalled:
            self.host.release(self.receiver | 0x80)
            data = self.host.take(self.receiver)
        magic, tag, left, status = struct.unpack("<4sIIB", data)
        assert magic == b"USBS" and tag == self.tag, data
        return status, left

    def ask(self, command, length):
        """Data, status, and the bytes that were not moved."""
        self.send(command, length)
        data = b""
        try:
            while len(data) < length:
                packet = self.host.take(self.receiver)
                data += packet
                if len(packet) < 64:
                    break
        except Stalled:
            self.host.release(self.receiver | 0x80)
        return data, *self.status()

    def tell(self, command, data=b""):
        self.send(command, len(data), False)
        for at in range(0, len(data), 64):
            self.host.out(self.sender, data[at : at + 64])
        return self.status()

    def sense(self):
        """Key and code of what has failed last."""
        data, status, _ = self.ask([3, 0, 0, 0, 18, 0], 18)
        assert status == 0 and len(data) == 18, data
        return data[2], data[12]

    def recover(self):
        self.host.control_out(0x21, RESET, 0, self.interface)
        self.host.release(self.receiver | 0x80)
        self.host.release(self.sender)

    def is_ready(self):
        return self.tell([0] * 6)[0] == 0

    def capacity(self):
        data, status, _ = self.ask([0x25] + [0] * 9, 8)
        assert status == 0
        last, size = struct.unpack(">II", data)
        assert size == BLOCK
        return last + 1

    def read(self, block, count=1):
        command = struct.pack(">BBIBHB", 0x28, 0, block, 0, count, 0)
        data, status, left = self.ask(command, count * BLOCK)
        assert (status, left, len(data)) == (0, 0, count * BLOCK), (status, left)
        return data

    def write(self, block, data):
        command = struct.pack(">BBIBHB", 0x2A, 0, block, 0, len(data) // BLOCK, 0)
        assert self.tell(command, data) == (0, 0)

    def image(self):
        """The whole drive."""
        count = self.capacity()
        return b"".join(self.read(at, min(16, count - at)) for at in range(0, count, 16))
