# LSM303AGR (data sheet DocID027765): accelerometer at 0x19, magnetometer at 0x1E.
#
# Both halves are registers that count up with bit 7 of the address; the magnetometer's always do.
# The sensor lies on the back: its axes are x, -y and z of the board's.

import struct

ACCELEROMETER, MAGNETOMETER = 0x19, 0x1E
NANOTESLA = 150
# Milli-g of one step with 12 bits, by the range.
STEPS = {0: 1, 1: 2, 2: 4, 3: 12}


class Half:
    """One of the two devices."""

    def __init__(self, sensor, registers):
        self.sensor = sensor
        self.registers = dict(registers)
        self.at = None

    def start(self, reads):
        if not reads:
            self.at = None
        return True

    def write(self, byte):
        if self.at is None:
            self.at = byte & 0x7F
            self.counts = byte >> 7 or self.always_counts
        else:
            self.put(self.at, byte)
            self.step()
        return True

    def read(self):
        byte = self.get(self.at or 0)
        self.step()
        return byte

    def step(self):
        if self.counts:
            self.at = self.at + 1 & 0x7F

    def put(self, register, byte):
        if register not in self.registers:
            self.sensor.complain(f"write to register 0x{register:02x} of {type(self).__name__}")
        self.registers[register] = byte

    def get(self, register):
        data = self.data()
        if self.first <= register < self.first + 6:
            return data[register - self.first]
        if register not in self.registers:
            self.sensor.complain(f"read of register 0x{register:02x} of {type(self).__name__}")
        return self.registers.get(register, 0)

    def stop(self):
        pass


class Accelerometer(Half):
    always_counts = False
    first = 0x28

    def data(self):
        control1, control4 = self.registers[0x20], self.registers[0x23]
        if not control1 >> 4:
            return bytes(6)
        step = STEPS[control4 >> 4 & 3]
        x, y, z = self.sensor.milli_g
        most = 2047
        values = [max(-most - 1, min(round(v / step), most)) for v in (x, -y, z)]
        return struct.pack("<3h", *(value << 4 for value in values))


class Magnetometer(Half):
    always_counts = True
    first = 0x68

    def data(self):
        if self.registers[0x60] & 3:
            return bytes(6)
        x, y, z = (a + b for a, b in zip(self.sensor.nanotesla, self.sensor.iron))
        values = [max(-32768, min(round(v / NANOTESLA), 32767)) for v in (x, -y, z)]
        return struct.pack("<3h", *values)


class Lsm303agr:
    def __init__(self, complain):
        self.complain = complain
        self.milli_g = (0, 0, -1024)
        # The field around the board, and that of the board itself, both in its axes.
        self.nanotesla = (0, -18_000, -42_000)
        self.iron = (0, 0, 0)
        accelerometer = {0x0F: 0x33, 0x1F: 0, 0x20: 7, 0x27: 0x0F, 0x2E: 0, 0x2F: 0x20}
        accelerometer.update({register: 0 for register in range(0x21, 0x27)})
        magnetometer = {0x4F: 0x40, 0x60: 3, 0x61: 0, 0x62: 0, 0x63: 0xE0, 0x67: 0x0F}
        self.halves = {
            ACCELEROMETER: Accelerometer(self, accelerometer),
            MAGNETOMETER: Magnetometer(self, magnetometer),
        }
