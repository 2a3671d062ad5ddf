"""pyOCD flashes a simulated micro:bit, with the flash algorithm of the chip's maker, and looks into it.

    python tests/flash/probe.py PROBE [FILTER]

PROBE is the example `probe` of the flasher. pyOCD is as it comes; only the class through which it
would reach USB is one that speaks to PROBE.
"""

import struct
import sys
import traceback

import bridge
from pyocd.core.helpers import ConnectHelper
from pyocd.core.target import Target
from pyocd.flash.file_programmer import FileProgrammer
from pyocd.flash.loader import MemoryLoader
from pyocd.probe.pydapaccess import dap_access_cmsis_dap
from pyocd.probe.pydapaccess.interface.interface import Interface

TIMEOUT_MS = 5000
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
        self.board = bridge.Board(program)
        self.ask("<BB", 4, 4)

    def ask(self, layout, *numbers, data=b""):
        failed, data = self.board.exchange(struct.pack(layout, *numbers) + data)
        if failed:
            raise OSError(f"transfer {numbers} failed: {failed}")
        return data

    @property
    def is_bulk(self):
        return True

    def open(self):
        pass

    def close(self):
        pass

    def write(self, data):
        self.ask("<BBI", 2, 4, TIMEOUT_MS, data=bytes(data).ljust(64, b"\0"))

    def read(self):
        return list(self.ask("<BBII", 3, 4, TIMEOUT_MS, 64))


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
    flash = pipe.board.flash()
    assert flash[: len(data)] == data, "as it is"
    assert flash[len(data) :].count(0xFF) == len(flash) - len(data), "the rest"
    assert pipe.ask("<B", 21) == b"\1", "runs"


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
            objections = pipe.board.objections()
            assert not objections, objections
            passed += 1
        except Exception:
            failed += 1
            print(f"{name}: {traceback.format_exc()}{pipe.board.objections()}")
        pipe.board.end()
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
