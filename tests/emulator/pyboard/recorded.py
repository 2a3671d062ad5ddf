# Parts as a trace knows them: on a bus they give what they gave in the simulation, transfer by
# transfer, on a pin they answer as long after the board as they did there. What the board tells
# them is noted in the form of a trace.

from collections import deque

from stm32f405.gpio import SUPPLY_MV

MHZ = 168


def single(transfers):
    """Transfers of a bus without addresses, byte by byte: nobody says there where one ends."""
    for event in transfers:
        for byte in bytes.fromhex(event["bytes"]):
            yield {"t": event["t"], "event": "transfer", "bus": event["bus"], "bytes": f"{byte:02x}"}


def comparable(events):
    """The events of a trace, transfers as they are noted here."""
    for event in events:
        if event["event"] != "transfer":
            yield event
        elif event["bus"].startswith("i2c"):
            # What nobody has acknowledged has not been sent.
            data = event["bytes"] if event["ack"] else ""
            yield {**event, "bytes": data}
        elif event["kind"] == "write":
            yield from single([event])


class Device:
    """A device on I²C, with its transfers; behind the last one it does not answer."""

    def __init__(self, bus, address, transfers, note):
        self.about = {"event": "transfer", "bus": bus, "address": address}
        self.transfers, self.note = deque(transfers), note
        self.current = None

    def start(self, reads):
        kind = "read" if reads else "write"
        if not self.transfers:
            return False
        is_next = self.transfers[0]["kind"] == kind
        recorded = self.transfers.popleft() if is_next else {"ack": False, "bytes": ""}
        self.current = {**self.about, "kind": kind, "ack": recorded["ack"]}
        self.given = deque(bytes.fromhex(recorded["bytes"]))
        self.moved = bytearray()
        if not recorded["ack"]:
            self.stop()
        return recorded["ack"]

    def write(self, byte):
        self.moved.append(byte)
        return True

    def read(self):
        self.moved.append(self.given.popleft() if self.given else 0xFF)
        return self.moved[-1]

    def stop(self):
        if self.current:
            self.note({**self.current, "bytes": self.moved.hex()})
        self.current = None


class Listener:
    """Hears what is sent on SPI."""

    def __init__(self, bus, note):
        self.bus, self.note = bus, note

    def transfer(self, byte):
        self.note({"event": "transfer", "bus": self.bus, "bytes": f"{byte:02x}"})
        return 0xFF


class Eeprom(Listener):
    """A 25LC256 (data sheet DS21822), whose answers are no part of a trace."""

    PAGE, WRITE_US = 64, 5000

    def __init__(self, bus, note, board, select):
        super().__init__(bus, note)
        self.board, self.memory = board, bytearray(b"\xff" * 32768)
        self.is_open = self.is_selected = False
        self.busy_until, self.got = 0, bytearray()
        board.line(select).listeners.append(self.selected)

    def selected(self, line):
        is_selected = line.driven() == 0
        if self.is_selected and not is_selected and self.is_open and self.got[:1] == b"\x02":
            address = int.from_bytes(self.got[1:3], "big")
            page = address & ~(self.PAGE - 1)
            for i, byte in enumerate(self.got[3:]):
                self.memory[page | (address + i) % self.PAGE] = byte
            self.is_open, self.busy_until = False, self.board.us + self.WRITE_US
        if is_selected and not self.is_selected:
            self.got.clear()
        self.is_selected = is_selected

    def transfer(self, byte):
        super().transfer(byte)
        if not self.is_selected:
            return 0xFF
        self.got.append(byte)
        command, count = self.got[0], len(self.got)
        is_busy = self.board.us < self.busy_until
        if command == 0x05 and count > 1:
            return is_busy | self.is_open << 1
        if command == 0x06 and not is_busy:
            self.is_open = True
        if command == 0x03 and count > 3 and not is_busy:
            return self.memory[(int.from_bytes(self.got[1:3], "big") + count - 4) % 32768]
        return 0xFF


class Answers:
    """A part that answers an edge of the board, on the same pin or on another one."""

    def __init__(self, board, events, trigger, level, pin):
        self.board, self.level, self.line = board, level, board.line(pin)
        pins = [e for e in events if e["event"] == "pin" and e["pin"] in (trigger, pin)]
        # An edge of the same pin is the board's if it begins or ends a pulse of a millisecond.
        long = lambda at: trigger != pin or pins[at]["t"] - pins[at - 1]["t"] > 1000
        asked = [i for i, e in enumerate(pins)
                 if (e["pin"], e["level"]) == (trigger, level) and i and long(i)]
        self.answers = deque(
            [(e["t"] - pins[i]["t"], e["level"]) for e in pins[i + 1 : end] if e["pin"] == pin
             and (trigger != pin or e["t"] - pins[i]["t"] < 10_000)]
            for i, end in zip(asked, [*asked[1:], None]))
        self.was = None
        self.since = self.board.us
        if trigger == pin:
            self.line.pulled = SUPPLY_MV
        else:
            self.line.hold(0)
        board.line(trigger).listeners.append(self.edge)

    def edge(self, line):
        level = str(line.level())
        if self.was == level or line.held is not None:
            return
        passed, self.since = self.board.us - self.since, self.board.us
        before, self.was = self.was, level
        is_own = line is self.line
        if before is None or level != self.level or is_own and passed < 1000 or not self.answers:
            return
        for delay, to in self.answers.popleft():
            self.board.chip.outside(
                self.board.chip.now + round(delay * MHZ), lambda to=to: self.drive(to))

    def drive(self, level):
        if self.line.pulled is not None:
            self.line.hold(None if level == "1" else 0)
        else:
            self.line.hold(SUPPLY_MV * int(level))


def attach(board, events, origin):
    """Puts the devices of a trace on the buses of a board; what they are told comes into the list
    that is returned."""
    told = []
    note = lambda event: told.append({"t": (board.chip.now - origin) / MHZ, **event})
    transfers = {}
    for event in events:
        if event["event"] == "transfer":
            transfers.setdefault(event["bus"], []).append(event)
    for bus, on_bus in transfers.items():
        kind, number = bus[:-1], int(bus[-1])
        if kind == "i2c":
            for address in {event["address"] for event in on_bus}:
                own = [event for event in on_bus if event["address"] == address]
                device = Device(bus, address, own, note)
                board.chip.i2cs[number].devices[address] = device
        elif kind == "spi":
            board.chip.spis[number].devices.append(Listener(bus, note))
    return told


def drive(board, events, origin, pins):
    """Lets pins have the levels that a part gives them in a trace."""
    for pin in pins:
        board.hold(pin, 0)
    for event in events:
        if event["event"] == "pin" and event["pin"] in pins and event["level"] in "01":
            volts = SUPPLY_MV * int(event["level"])
            board.chip.outside(
                origin + event["t"] * MHZ, lambda p=event["pin"], v=volts: board.hold(p, v))
