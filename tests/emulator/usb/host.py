# The computer's controller and its requests: resets the bus, gives the device an address, moves
# packets. It keeps the kinds of packets apart (DATA0, DATA1) as a controller does, and fails where
# the device does not follow.

import struct

FRAME_US = 1000
# Time on the bus of a packet: overhead, and a byte.
PACKET_US, BYTE_US = 5, 0.7
NAK_US = 20
PATIENCE_US = 5_000_000
GET_DESCRIPTOR, SET_ADDRESS, SET_CONFIGURATION = 6, 5, 9
CLEAR_FEATURE, SET_FEATURE, GET_STATUS = 1, 3, 0
DEVICE, CONFIGURATION, STRING = 1, 2, 3


class Stalled(Exception):
    """The device refuses."""


class Silent(Exception):
    """The device does not answer."""


class Host:
    def __init__(self, board):
        self.board, self.otg = board, board.chip.otg
        self.address, self.most = 0, 64
        self.toggles = {}

    def wait(self, us):
        self.board.run_us(us)

    # The bus

    def plug(self, limit_us=5_000_000):
        """Waits for a device, resets the bus, and gives the device an address."""
        end = self.board.us + limit_us
        while not self.otg.connected():
            if self.board.us > end:
                raise Silent("no device is there")
            self.wait(FRAME_US)
        self.wait(100 * FRAME_US)
        self.reset()
        first = self.control_in(0x80, GET_DESCRIPTOR, DEVICE << 8, 0, 8)
        self.most = first[7]
        self.reset()
        self.control_out(0, SET_ADDRESS, 5, 0)
        self.address = 5
        self.wait(2 * FRAME_US)

    def reset(self):
        self.otg.bus_reset()
        self.wait(10 * FRAME_US)
        self.otg.enumerated()
        self.wait(FRAME_US)
        self.address, self.toggles = 0, {}

    def unplug(self):
        """Without its supply from the computer the device sees a silent bus."""
        self.suspend()

    def suspend(self):
        self.wait(3 * FRAME_US)
        self.otg.idle()

    def resume(self):
        self.wait(20 * FRAME_US)
        self.otg.resume()
        self.wait(10 * FRAME_US)

    # Transactions

    def attempt(self, call, count, patience_us):
        """Repeats a transaction until it is more than NAK."""
        end = self.board.us + patience_us
        while True:
            answer = call()
            self.wait(PACKET_US + BYTE_US * count)
            if answer == "stall":
                raise Stalled
            if answer is None:
                raise Silent("a token is not answered")
            if answer != "nak":
                return answer
            if self.board.us > end:
                raise Silent("nothing but NAK")
            self.wait(NAK_US)

    def out(self, number, data, patience_us=PATIENCE_US):
        """Sends a packet."""
        toggle = self.toggles.get(number, 0)
        call = lambda: self.otg.out(self.address, number, data, toggle)
        self.attempt(call, len(data), patience_us)
        self.toggles[number] = 1 - toggle

    def take(self, number, patience_us=PATIENCE_US):
        """Fetches a packet."""
        key = number | 0x80
        call = lambda: self.otg.take(self.address, number)
        data, toggle = self.attempt(call, 0, patience_us)
        self.wait(BYTE_US * len(data))
        assert toggle == self.toggles.get(key, 0), f"endpoint {number} sends the other kind"
        self.toggles[key] = 1 - toggle
        return data

    # Requests

    def setup(self, kind, request, value, index, length):
        packet = struct.pack("<BBHHH", kind, request, value, index, length)
        if self.otg.setup(self.address, packet) is None:
            raise Silent("a request is not answered")
        self.toggles[0] = self.toggles[0x80] = 1
        self.wait(PACKET_US + BYTE_US * 8)

    def control_in(self, kind, request, value, index, length):
        self.setup(kind, request, value, index, length)
        data = b""
        while len(data) < length:
            packet = self.take(0)
            data += packet
            if len(packet) < self.most:
                break
        self.toggles[0] = 1
        self.out(0, b"")
        return data

    def control_out(self, kind, request, value, index, data=b""):
        self.setup(kind, request, value, index, len(data))
        for at in range(0, len(data), self.most):
            self.out(0, data[at : at + self.most])
        self.toggles[0x80] = 1
        assert self.take(0) == b""

    def configure(self):
        self.control_out(0, SET_CONFIGURATION, 1, 0)
        self.toggles = {}

    def text(self, index):
        data = self.control_in(0x80, GET_DESCRIPTOR, STRING << 8 | index, 0x409, 255)
        assert data[0] == len(data) and data[1] == STRING, data
        return data[2:].decode("utf-16-le")

    def release(self, address):
        """Lets a halted endpoint go on."""
        self.control_out(2, CLEAR_FEATURE, 0, address)
        self.toggles[address] = 0

    def is_halted(self, address):
        return self.control_in(0x82, GET_STATUS, 0, address, 2) == b"\x01\0"
