# The interface chip on the bus of the sensors (micro:bit I2C protocol 2.03): its address 0x70, of
# which only the message that does nothing is known, and its flash at 0x72.
#
# A request is worked on after its stop; then the line is pulled low until the reply was read. What
# was not yet there reads as "busy". The chip sleeps when nobody has talked to it for a while: then
# it acknowledges the first messages and misses them. Whatever it would refuse is a complaint.

CHIP, FLASH = 0x70, 0x72
READY = 25
ERROR, BUSY = 0x20, 0x39
ERASED = 0xFF
# Most bytes of data in a request to its first program.
PIECE = 64
EXTENSIONS = (b"BIN", b"TXT", b"CSV", b"HTM", b"WAV")

WORK_US, WORD_US, ERASE_US = 300, 41, 85_000
AWAKE_US, WAKING_US = 90_000, 8_000


class Address:
    """One of the two addresses."""

    def __init__(self, interface, take, reply):
        self.interface, self.take, self.reply = interface, take, reply
        self.message = None

    def start(self, reads):
        if self.interface.is_absent:
            return False
        self.message = None if reads else bytearray()
        self.at = 0
        return True

    def write(self, byte):
        self.message.append(byte)
        return True

    def read(self):
        reply = self.reply()
        self.at += 1
        return reply[self.at - 1] if self.at <= len(reply) else 0

    def stop(self):
        is_awake = self.interface.touch()
        if self.message is None:
            self.interface.was_read()
        elif is_awake:
            self.take(bytes(self.message))
        self.message = None


class Interface:
    def __init__(self, chip, sector=4096):
        self.chip, self.complain = chip, chip.complain
        self.line = chip.line(READY)
        self.set_sector(sector)
        # Name, length and visibility: as they are set, as they are kept without power, and as the
        # drive shows them.
        self.config = self.kept = self.mounted = (b"DATA    BIN", self.size, False)
        self.remounts = self.erased = 0
        self.is_absent = False
        self.result = None
        self.is_busy = False
        self.awake_from, self.awake_to = 0, 0
        self.addresses = {
            CHIP: Address(self, self.take_nothing, lambda: bytes([ERROR, BUSY])),
            FLASH: Address(self, self.take, lambda: self.result or bytes([ERROR, BUSY])),
        }
        self.commands = {
            0x01: self.name,
            0x02: self.length,
            0x03: self.visible,
            0x04: self.keep,
            0x06: lambda request: bytes([len(self.flash) // 1024]),
            0x07: lambda request: self.sector.to_bytes(2, "big"),
            0x08: self.remount,
            0x0A: self.read,
            0x0B: self.write,
            0x0C: self.erase,
        }

    def set_sector(self, sector):
        """The chip of the newer boards has sectors of 4 KB, the first of them for itself."""
        self.sector = sector
        self.flash = bytearray([ERASED]) * (128 * 1024 - sector)
        self.size = len(self.flash)

    def states_during(self, act):
        """The contents of the flash after each answer while `act` runs: where a power cut may
        leave it."""
        states = []
        answer = self.answer

        def watch(result):
            states.append(bytes(self.flash))
            answer(result)

        self.answer = watch
        try:
            act()
        finally:
            self.answer = answer
        return sorted(set(states), key=states.index)

    def file(self):
        """What is on the drive: name and bytes; None if nothing is."""
        name, length, visible = self.mounted
        return (name, bytes(self.flash[:length])) if visible else None

    # The bus

    def now_us(self):
        return self.chip.now // 64

    def touch(self):
        """Was it awake when it was addressed? Now it will be."""
        now = self.now_us()
        if now > self.awake_to:
            self.awake_from = now + WAKING_US
        self.awake_to = max(now, self.awake_from) + AWAKE_US
        return now >= self.awake_from

    def take_nothing(self, message):
        if any(message):
            self.complain(f"message {message.hex()} to the interface chip")

    def take(self, request):
        if not request:
            return
        if self.is_busy or self.result is not None:
            self.complain(f"request 0x{request[0]:02x} before the last one was answered")
            return
        self.is_busy = True
        self.us = WORK_US
        command = self.commands.get(request[0])
        data = command(request) if command else None
        if data is None:
            self.complain(f"request {request[:12].hex()} to the interface's flash")
        result = bytes([ERROR]) if data is None else request[:1] + data
        self.chip.outside(self.chip.now + self.us * 64, lambda: self.answer(result))

    def answer(self, result):
        self.is_busy, self.result = False, result
        self.line.hold(0)

    def was_read(self):
        if self.result is None:
            self.complain("a reply is read that is not there")
        self.result = None
        self.line.hold(None)

    # The requests; each returns what follows its first byte in the reply, or None to refuse

    def name(self, request):
        name, length, visible = self.config
        if len(request) == 12 and request[1:].isascii() and request[9:] in EXTENSIONS:
            name = request[1:]
            self.config = name, length, visible
        elif len(request) > 1:
            return None
        return name

    def length(self, request):
        name, length, visible = self.config
        if len(request) == 5:
            length = int.from_bytes(request[1:], "big")
            if length > self.size:
                return None
            self.config = name, length, visible
        return length.to_bytes(4, "big") if len(request) in (1, 5) else None

    def visible(self, request):
        name, length, visible = self.config
        if len(request) == 2:
            visible = request[1] != 0
            self.config = name, length, visible
        return bytes([visible]) if len(request) in (1, 2) else None

    def keep(self, request):
        if self.kept != self.config:
            self.us += ERASE_US
        self.kept = self.config
        return b""

    def remount(self, request):
        self.remounts += 1
        self.mounted = self.config
        return b""

    def place(self, request):
        """Address and length, if they are aligned and inside."""
        at, length = int.from_bytes(request[1:4], "big"), int.from_bytes(request[4:8], "big")
        if at % 4 or length % 4 or not 0 < length <= PIECE or at + length > self.size:
            return None
        return at, length

    def read(self, request):
        place = self.place(request)
        if place is None or len(request) != 8:
            return None
        at, length = place
        return request[1:8] + bytes(self.flash[at : at + length])

    def write(self, request):
        place = self.place(request)
        if place is None or len(request) != 8 + place[1]:
            return None
        at, length = place
        for i, byte in enumerate(request[8:], at):
            if self.flash[i] != ERASED:
                self.complain(f"a second write to 0x{i:05x} of the interface's flash")
            self.flash[i] &= byte
        self.us += WORD_US * length // 4
        return request[1:]

    def erase(self, request):
        start, end = int.from_bytes(request[1:4], "big"), int.from_bytes(request[5:8], "big")
        if len(request) != 8 or start % self.sector or end != start or end >= self.size:
            return None
        self.flash[start : start + self.sector] = bytes([ERASED]) * self.sector
        self.us += ERASE_US
        self.erased += 1
        return b""
