"""The simulated STM32 as programs in Python flash it, and `.dfu` files as they read them.

    python3 tests/flash/stm32.py PYRITE DEVICE [FILTER]

pyfu-usb and pydfuutil use pyusb, whose back end is here the example `stm32` of webusb-flasher (its
`sim::bridge` describes the frames). The first asks a board without waiting, as MicroPython's `pydfu.py`
does, so it gets one that lets it wait. Of pydfuutil, which is dfu-util in Python, only the reader of
files serves: version 0.11 finds no signature in DfuSe files, and an STM32 four times.
"""

import contextlib
import functools
import io
import logging
import random
import struct
import subprocess
import sys
import tempfile
import traceback
import types
import zlib
from pathlib import Path

import bridge
import pyfu_usb
import usb.core
from pydfuutil.dfu_file import DfuFile, PrefixReq, SuffixReq
from usb.backend import IBackend

START = 0x0800_0000
SIZE = 1 << 20
TIMEOUT_MS = 5000
ERRNO = {1: 19, 2: 110, 3: 32, 4: 16, 5: 13, 7: 5}


class Board(bridge.Board):
    """The process with the board."""

    def __init__(self, device):
        super().__init__(device, "patient")

    def ask(self, request):
        failed, data = self.exchange(request)
        if failed:
            error = ERRNO.get(failed, 5)
            raise usb.core.USBError(f"error {failed}", -error, error)
        return data


def fields(data, names, layout):
    values = dict(zip(names.split(), struct.unpack_from(layout, data)))
    return types.SimpleNamespace(**values, extra_descriptors=[])


class Backend(IBackend):
    """The board for pyusb."""

    def __init__(self, board):
        self.board = board
        self.configuration = self.descriptor(0x0200, 255)

    def descriptor(self, value, length):
        return self.board.ask(struct.pack("<BBBHHIH", 1, 0, 6, value, 0, TIMEOUT_MS, length))

    def enumerate_devices(self):
        return [self]

    def get_parent(self, dev):
        return None

    def get_device_descriptor(self, dev):
        found = fields(
            self.descriptor(0x0100, 18),
            "bLength bDescriptorType bcdUSB bDeviceClass bDeviceSubClass bDeviceProtocol"
            " bMaxPacketSize0 idVendor idProduct bcdDevice iManufacturer iProduct iSerialNumber"
            " bNumConfigurations",
            "<BBHBBBBHHHBBBB",
        )
        found.bus, found.address, found.port_number = 1, 1, 1
        found.port_numbers, found.speed = (1,), 2
        return found

    def get_configuration_descriptor(self, dev, config):
        if config:
            raise IndexError
        return fields(
            self.configuration,
            "bLength bDescriptorType wTotalLength bNumInterfaces bConfigurationValue"
            " iConfiguration bmAttributes bMaxPower",
            "<BBHBBBBB",
        )

    def get_interface_descriptor(self, dev, intf, alt, config):
        at, found = 0, None
        while at < len(self.configuration):
            data = self.configuration[at : at + self.configuration[at]]
            if data[1] == 4 and tuple(data[2:4]) == (intf, alt):
                found = fields(
                    data,
                    "bLength bDescriptorType bInterfaceNumber bAlternateSetting bNumEndpoints"
                    " bInterfaceClass bInterfaceSubClass bInterfaceProtocol iInterface",
                    "<BBBBBBBBB",
                )
            elif data[1] == 4 and found:
                break
            elif found:
                found.extra_descriptors += list(data)
            at += len(data)
        if not found:
            raise IndexError
        return found

    def open_device(self, dev):
        return self

    def close_device(self, handle):
        pass

    def set_configuration(self, handle, value):
        pass

    def get_configuration(self, handle):
        return 1

    def claim_interface(self, handle, interface):
        self.board.ask(bytes([4, interface]))

    def release_interface(self, handle, interface):
        self.board.ask(bytes([5, interface]))

    def set_interface_altsetting(self, handle, interface, setting):
        self.board.ask(bytes([6, interface, setting]))

    def reset_device(self, handle):
        pass

    def is_kernel_driver_active(self, handle, interface):
        return False

    def ctrl_transfer(self, handle, kind, request, value, index, data, timeout):
        head = struct.pack("<BBHHI", kind & 0x7F, request, value, index, timeout or TIMEOUT_MS)
        if kind & 0x80:
            got = self.board.ask(b"\x01" + head + struct.pack("<H", len(data)))
            data[: len(got)] = type(data)("B", got)
            return len(got)
        self.board.ask(b"\x00" + head + bytes(data))
        return len(data)


class Case:
    """A board, a folder, and the programs."""

    def __init__(self, pyrite, device, folder):
        self.pyrite, self.folder = pyrite, folder
        self.board = Board(device)

    def pyfu(self, data):
        """Has it write bytes to the start of flash."""
        file = self.folder / "program.bin"
        file.write_bytes(data)
        find = usb.core.find
        usb.core.find = functools.partial(find, backend=Backend(self.board))
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                pyfu_usb.download(str(file), address=START)
        finally:
            usb.core.find = find

    def dfu_file(self, image):
        """A `.dfu` file that we make of an image."""
        plain, file = self.folder / "in.hex", self.folder / "out.dfu"
        plain.write_text(hex_of(image))
        subprocess.run([self.pyrite, "hex", "convert", plain, "-o", file], check=True)
        return file


def hex_of(image):
    """Intel HEX of bytes from `START` on."""

    def record(at, kind, data):
        body = bytes([len(data)]) + at.to_bytes(2, "big") + bytes([kind]) + data
        return ":" + (body + bytes([-sum(body) & 0xFF])).hex().upper() + "\n"

    text = ""
    for at in range(0, len(image), 16):
        address = START + at
        if address & 0xFFFF == 0:
            text += record(0, 4, (address >> 16).to_bytes(2, "big"))
        text += record(address & 0xFFFF, 0, image[at : at + 16])
    return text + record(0, 1, b"")


def pyfu_writes(case):
    for length in 3000, 16384, 70001:
        data = random.Random(length).randbytes(length)
        case.board.ask(bytes([16]))
        case.board.ask(bytes([19]) + random.Random(1).randbytes(SIZE))
        case.pyfu(data)
        assert case.board.flash()[:length] == data, length
        assert case.board.objections() == "", case.board.objections()
        # It has started the program, so nothing answers any more.
        try:
            case.board.ask(bytes([4, 0]))
            raise AssertionError("the bootloader is still there")
        except usb.core.USBError:
            pass
        # What is right already is left alone.
        case.board.ask(bytes([16]))
        said = case.board.ask(bytes([20]) + case.dfu_file(data).read_bytes())
        assert said == b"0 sectors, 0 bytes", said


def files_get_the_same_verdict(case):
    file, verdicts = case.folder / "damaged.dfu", {True: 0, False: 0}
    for seed in range(100):
        choose = random.Random(seed)
        data = bytearray(case.dfu_file(choose.randbytes(choose.randint(1, 3000))).read_bytes())
        kind = seed % 4
        if kind == 1:
            del data[choose.randrange(len(data)) :]
        elif kind == 2:
            data[choose.randrange(len(data))] ^= 1 << choose.randrange(8)
        elif kind == 3:
            # Another device, and a right checksum.
            data[-16:-10] = choose.randbytes(6)
            data[-4:] = (zlib.crc32(data[:-4]) ^ 0xFFFFFFFF).to_bytes(4, "little")
        file.write_bytes(data)
        theirs = DfuFile(str(file))
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                theirs.load(SuffixReq.NEEDS_SUFFIX, PrefixReq.NO_PREFIX)
            accepted = True
        except (SystemExit, Exception):
            accepted = False
        ours = subprocess.run([case.pyrite, "hex", "info", file], capture_output=True, text=True)
        assert ours.returncode == (0 if accepted else 1), (seed, ours)
        verdicts[accepted] += 1
    assert min(verdicts.values()) > 40, verdicts


CASES = [pyfu_writes, files_get_the_same_verdict]


def main():
    logging.disable()
    pyrite, device, *filters = sys.argv[1:]
    passed = failed = 0
    for check in CASES:
        if filters and filters[0] not in check.__name__:
            continue
        with tempfile.TemporaryDirectory() as folder:
            case = Case(pyrite, device, Path(folder))
            try:
                check(case)
                passed += 1
            except Exception:
                failed += 1
                print(f"{check.__name__}: {traceback.format_exc()}")
            finally:
                case.board.end()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
