"""A simulated board in another process: an example of webusb-flasher, whose `sim::bridge` describes
the frames."""

import struct
import subprocess


class Board:
    def __init__(self, program, *args):
        self.process = subprocess.Popen(
            [program, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def exchange(self, request):
        """The number of an error, 0 for none, and what was received."""
        self.process.stdin.write(struct.pack("<I", len(request)) + request)
        self.process.stdin.flush()
        (length,) = struct.unpack("<I", self.process.stdout.read(4))
        reply = self.process.stdout.read(length)
        return reply[0], reply[1:]

    def flash(self):
        """What is in its flash, without any protocol."""
        return self.exchange(bytes([17]))[1]

    def objections(self):
        """What was done to it that should not have been."""
        return self.exchange(bytes([18]))[1].decode()

    def end(self):
        self.process.stdin.close()
        self.process.wait()
