# RADIO (section 6.18) in Nordic's own modes, and the ether between several of them.
#
# A packet in the ether is what a receiver needs to recognise: frequency, mode, address, the
# parameters of whitening and CRC, and the bytes in memory's order. Whether a receiver has heard it
# is decided at its last bit: it must have listened since before its first.

from dataclasses import dataclass

from .peripheral import Peripheral, numbered

RAMP_US, FAST_RAMP_US = 140, 40
BYTE_US = {0: 8, 1: 4, 2: 32}
PREAMBLE = {0: 1, 1: 2, 2: 1}


@dataclass(frozen=True)
class Packet:
    frequency: int
    mode: int
    address: int
    prefix: int
    # CRC length and flags, polynomial, start value, start of whitening, flags of the format.
    format: tuple
    payload: bytes
    dbm: int
    start: int
    end: int


class Ether:
    """What several radios share. They are simulated in windows shorter than a packet's ramp."""

    def __init__(self):
        self.radios = []
        self.packets = []

    def send(self, sender, packet):
        self.packets.append((sender, packet))
        for radio in self.radios:
            if radio is not sender:
                radio.coming(packet)


class Radio(Peripheral):
    tasks = {
        0x000: "txen",
        0x004: "rxen",
        0x008: "start",
        0x00C: "stop",
        0x010: "disable",
        0x014: "rssistart",
        0x018: "rssistop",
        0x01C: "bcstart",
        0x020: "bcstop",
    }
    events = {
        0x100: "ready",
        0x104: "address",
        0x108: "payload",
        0x10C: "end",
        0x110: "disabled",
        0x114: "devmatch",
        0x118: "devmiss",
        0x11C: "rssiend",
        0x128: "bcmatch",
        0x130: "crcok",
        0x134: "crcerror",
        0x138: "framestart",
        0x154: "txready",
        0x158: "rxready",
        0x16C: "phyend",
    }
    shorts = {
        0: ("ready", "start"),
        1: ("end", "disable"),
        2: ("disabled", "txen"),
        3: ("disabled", "rxen"),
        4: ("address", "rssistart"),
        5: ("end", "start"),
        8: ("disabled", "rssistop"),
    }
    registers = {
        0x400: ("crcstatus", 0),
        0x408: ("rxmatch", 0),
        0x40C: ("rxcrc", 0),
        0x504: ("packetptr", 0),
        0x508: ("frequency", 2),
        0x50C: ("txpower", 0),
        0x510: ("mode", 0),
        0x514: ("pcnf0", 0),
        0x518: ("pcnf1", 0),
        0x51C: ("base0", 0),
        0x520: ("base1", 0),
        0x524: ("prefix0", 0),
        0x528: ("prefix1", 0),
        0x52C: ("txaddress", 0),
        0x530: ("rxaddresses", 0),
        0x534: ("crccnf", 0),
        0x538: ("crcpoly", 0),
        0x53C: ("crcinit", 0),
        0x544: ("tifs", 0),
        0x548: ("rssisample", 0),
        0x550: ("state", 0),
        0x554: ("datawhiteiv", 0x40),
        0x650: ("modecnf0", 0x200),
        0xFFC: ("power", 1),
    }
    rssi_dbm = -50

    def reset(self):
        super().reset()
        self.state = "disabled"
        self.step = None
        self.since = None

    NUMBERS = {
        "disabled": 0,
        "rxru": 1,
        "rxidle": 2,
        "rx": 3,
        "rxdisable": 4,
        "txru": 9,
        "txidle": 10,
        "tx": 11,
        "txdisable": 12,
    }

    def get_state(self):
        return self.NUMBERS[self.state]

    def set_power(self, value):
        if not value & 1:
            self.reset()
        self.value["power"] = value & 1

    def go(self, state, us, call):
        self.state = state
        if self.step:
            self.step.cancel()
        self.step = self.chip.after_us(us, call)

    def ramp_us(self):
        return FAST_RAMP_US if self.value["modecnf0"] & 1 else RAMP_US

    def check_crystal(self):
        if not self.chip.clock.value["hfclkstat"] & 1:
            self.chip.complain("the radio runs without the crystal")

    def task_txen(self):
        self.check_crystal()
        self.go("txru", self.ramp_us(), lambda: self.ready("txidle"))

    def task_rxen(self):
        self.check_crystal()
        self.go("rxru", self.ramp_us(), lambda: self.ready("rxidle"))

    def ready(self, state):
        self.state = state
        self.fire("txready" if state == "txidle" else "rxready")
        self.fire("ready")

    def task_start(self):
        if self.state == "txidle":
            self.transmit()
        elif self.state in ("rxidle", "rx"):
            self.state, self.since = "rx", self.now

    def task_stop(self):
        self.state = {"rx": "rxidle", "tx": "txidle"}.get(self.state, self.state)

    def task_disable(self):
        if self.state == "disabled":
            return self.fire("disabled")
        self.since = None

        def disabled():
            self.state = "disabled"
            self.fire("disabled")

        self.go("txdisable" if self.state.startswith("tx") else "rxdisable", 4, disabled)

    def task_rssistart(self):
        self.value["rssisample"] = -self.rssi_dbm

        def ended():
            self.fire("rssiend")

        self.chip.after_us(0.25, ended)

    def task_rssistop(self):
        pass

    # What is on air

    def format(self):
        """Parameters that sender and receiver must agree on, apart from address and frequency."""
        names = "pcnf0", "crccnf", "crcpoly", "crcinit", "datawhiteiv"
        balen_and_flags = self.value["pcnf1"] & 0x03070000
        return tuple(self.value[name] for name in names) + (balen_and_flags,)

    def logical(self, index):
        base = self.value["base0" if index == 0 else "base1"]
        prefix = self.value["prefix0" if index < 4 else "prefix1"] >> 8 * (index % 4) & 0xFF
        return base, prefix

    def air_us(self, length):
        balen = self.value["pcnf1"] >> 16 & 7
        crc = self.value["crccnf"] & 3
        mode = self.value["mode"]
        header = 1 if self.value["pcnf0"] & 0xF else 0
        return (PREAMBLE.get(mode, 1) + balen + 1 + header + length + crc) * BYTE_US.get(mode, 8)

    def transmit(self):
        self.state = "tx"
        at = self.value["packetptr"]
        if self.value["pcnf0"] != 8:
            return self.chip.complain("a packet whose head is not one byte of length")
        length = self.chip.fetch(at, 1)[0]
        most = self.value["pcnf1"] & 0xFF
        if length > most:
            self.chip.complain(f"a packet of {length} bytes where {most} are allowed")
        base, prefix = self.logical(self.value["txaddress"])
        dbm = self.value["txpower"]
        packet = Packet(
            self.value["frequency"],
            self.value["mode"],
            base,
            prefix,
            self.format(),
            bytes(self.chip.fetch(at + 1, length)),
            dbm - 256 if dbm > 127 else dbm,
            self.now,
            self.now + round(self.air_us(length) * 64),
        )
        self.chip.ether.send(self, packet)
        self.step = self.chip.at(packet.end, self.sent)
        self.fire("address")

    def sent(self):
        self.state = "txidle"
        self.fire("payload")
        self.fire("end")
        self.fire("phyend")

    def coming(self, packet):
        """A packet is on air; this board's time may be a little behind the sender's."""
        self.chip.at(packet.end, lambda: self.heard(packet))

    def heard(self, packet):
        if self.state != "rx" or self.since is None or self.since > packet.start:
            return
        if packet.frequency != self.value["frequency"] or packet.mode != self.value["mode"]:
            return
        wanted = self.value["rxaddresses"]
        found = [
            i
            for i in range(8)
            if wanted >> i & 1 and self.logical(i) == (packet.address, packet.prefix)
        ]
        if not found:
            return
        most = self.value["pcnf1"] & 0xFF
        agrees = packet.format == self.format() and len(packet.payload) <= most
        if agrees:
            data = bytes([len(packet.payload)]) + packet.payload
            self.chip.store(self.value["packetptr"], data)
        self.value["rxmatch"] = found[0]
        self.value["crcstatus"] = int(agrees)
        self.state = "rxidle"
        self.fire("address")
        self.fire("payload")
        self.fire("crcok" if agrees else "crcerror")
        self.fire("end")
        self.fire("phyend")
