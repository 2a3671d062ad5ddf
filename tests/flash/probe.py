"""pyOCD flashes a simulated micro:bit, with the flash algorithm of the chip's maker, and looks into it.

    python tests/flash/probe.py PROBE [FILTER]

PROBE is the example `probe` of the flasher. pyOCD is as it comes; only the class through which it
would reach USB is one that speaks to PROBE.
"""

import struct
import subprocess
import sys
import traceback

from pyocd.core.helpers import ConnectHelper
from pyocd.core.target import Target
from pyocd.flash.file_programmer import FileProgrammer
from pyocd.flash.loader import MemoryLoader
from pyocd.probe.pydapaccess import dap_access_cmsis_dap
from pyocd.probe.pydapaccess.interface.interface import Interface

OPTIONS = {
    "target_override": "nrf52833",
    "chip_erase": "sector",
    "smart_flash": False,
    "connect_mode": "halt",
    "cmsis_dap.limit_packets": True,
}


class Pipe(Interface):
    """Bulk endpoints of the simulated board."""

    def __init__(self, program):
        super().__init__()
        self.vid, self.pid = 0x0D28, 0x0204
        self.vendor_name, self.product_name = "Arm", "BBC micro:bit CMSIS-DAP"
        self.serial_number = "9904"
        self.child = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ask(b"c", 4)

    def ask(self, operation, endpoint=0, length=0, data=b""):
        head = operation + struct.pack("<BI8x", endpoint, len(data) or length)
        self.child.stdin.write(head + data)
        self.child.stdin.flush()
        status, count = struct.unpack("<BI", self.child.stdout.read(5))
        data = self.child.stdout.read(count)
        if status:
            raise OSError(f"transfer {operation} failed: {status}")
        return data

    @property
    def is_bulk(self):
        return True

    def open(self):
        pass

    def close(self):
        pass

    def write(self, data):
        self.ask(b"o", 4, data=bytes(data).ljust(64, b"\0"))

    def read(self):
        return list(self.ask(b"i", 4, 64))

    def end(self):
        self.child.stdin.close()
        self.child.wait()


def image(length):
    data = bytearray((i * 2654435761 >> 13) & 0xFF for i in range(length))
    data[:8] = bytes([0, 0x40, 0, 0x20, 0x41, 1, 0, 0])
    return bytes(data)


def flash_and_look(pipe):
    data = image(20000)
    with ConnectHelper.session_with_chosen_probe(options=OPTIONS, blocking=False) as session:
        target = session.target
        loader = MemoryLoader(session)
        loader.add_data(0, data)
        loader.commit()
        assert bytes(target.read_memory_block8(0, len(data))) == data, "as pyOCD reads it"
        target.reset_and_halt()
        assert target.get_state() == Target.State.HALTED
        assert target.read_core_register("pc") == 0x140, "where the program starts"
        assert target.read_core_register("sp") == 0x20004000
        target.write_core_register("r5", 0xCAFE)
        assert target.read_core_register("r5") == 0xCAFE
        target.write_memory_block32(0x20000000, list(range(700)))
        assert target.read_memory_block32(0x20000000, 700) == list(range(700))
        target.reset()
    flash = pipe.ask(b"f")
    assert flash[: len(data)] == data, "as it is"
    assert flash[len(data) :].count(0xFF) == len(flash) - len(data), "the rest"
    assert pipe.ask(b"r") == b"\1", "runs"


CASES = {"pyOCD: flash, memory, registers": flash_and_look}


def main():
    program, *wanted = sys.argv[1:]
    passed = failed = 0
    for name, case in CASES.items():
        if any(word not in name for word in wanted):
            continue
        pipe = Pipe(program)
        dap_access_cmsis_dap._get_interfaces = lambda: [pipe]
        try:
            case(pipe)
            objections = pipe.ask(b"x").decode()
            assert not objections, objections
            passed += 1
        except Exception:
            failed += 1
            print(f"{name}: {traceback.format_exc()}{pipe.ask(b'x').decode()}")
        pipe.end()
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
