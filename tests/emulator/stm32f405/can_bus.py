# A CAN bus (ISO 11898-1): who may send, what a frame takes, who acknowledges it.
#
# Members have `offer()`, the frame that they would send or None, `sent(frame, error)`, which tells
# what became of it, and `hear(frame, error)`, which says whether they acknowledge it. Frames are
# whole and without stuffed bits; all members hear each bit at once.

from typing import NamedTuple

# Bits around the data: with a short identifier, what a long one adds, an error that is told.
FRAME_BITS, LONG_BITS, ERROR_BITS = 47, 20, 6


class Frame(NamedTuple):
    id: int
    data: bytes = b""
    extended: bool = False
    remote: bool = False
    # The length that is told; that of the data if there are some.
    length: int = 0

    @property
    def dlc(self):
        return len(self.data) or self.length

    def key(self):
        """What decides who goes first: the lower one."""
        base = self.id >> 18 if self.extended else self.id
        rest = self.id & 0x3FFFF if self.extended else 0
        return base, self.extended, rest, self.remote

    def bits(self):
        return FRAME_BITS + LONG_BITS * self.extended + 8 * len(self.data)


class CanBus:
    def __init__(self, chip):
        self.chip = chip
        self.members = []
        self.current = None
        # Frames to come that an error destroys.
        self.faults = 0
        # (cycles, frame, error) of each try.
        self.log = []

    def look(self):
        """Lets the member with the most urgent frame send, if nobody does."""
        if self.current is not None:
            return
        offers = [(member, member.offer()) for member in self.members]
        offers = [(member, frame) for member, frame in offers if frame is not None]
        if not offers:
            return
        sender, frame = min(offers, key=lambda offer: offer[1].key())
        for member, _ in offers:
            if member is not sender and hasattr(member, "lose"):
                member.lose()
        self.current = sender, frame
        bits = frame.bits() + (ERROR_BITS if self.faults else 0)
        end = self.chip.now + round(bits * sender.bit_cycles())
        self.chip.outside(end, self.end)

    def end(self):
        (sender, frame), self.current = self.current, None
        error = None
        if self.faults:
            self.faults -= 1
            error = "bit"
        others = [member for member in self.members if member is not sender]
        heard = [member.hear(frame, error) for member in others]
        if error is None and not any(heard) and not sender.hears_itself():
            error = "acknowledge"
        self.log.append((self.chip.now, frame, error))
        sender.sent(frame, error)
        self.look()


class CanNode:
    """Another node: it acknowledges, and sends what it is told to."""

    def __init__(self, bus, bitrate):
        self.bus, self.bitrate = bus, bitrate
        self.acknowledges = True
        self.queue, self.heard, self.failed = [], [], []
        bus.members.append(self)

    def bit_cycles(self):
        return self.bus.chip.HERTZ / self.bitrate

    def send(self, frame):
        self.queue.append(frame)
        self.bus.look()

    def hears_itself(self):
        return False

    def offer(self):
        return self.queue[0] if self.queue else None

    def sent(self, frame, error):
        self.queue.pop(0)
        if error:
            self.failed.append((frame, error))

    def hear(self, frame, error):
        if error is None:
            self.heard.append(frame)
        return self.acknowledges
