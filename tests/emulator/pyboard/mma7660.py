# MMA7660FC (data sheet rev. 8): acceleration with six bits for ±1.5 g, at address 0x4C of I²C 1.
#
# It has no supply until the board's pin MMA_AVDD is high, and forgets everything without it. The
# registers count up; the axes are measured while it is awake.

ADDRESS = 0x4C
TILT, MODE, REGISTERS = 3, 7, 11
COUNTS_PER_G = 32 / 1.5


class Mma7660:
    def __init__(self, supply, complain):
        self.supply, self.complain = supply, complain
        self.milli_g = (0, 0, 1000)
        supply.listeners.append(self.powered)
        self.forget()

    def forget(self):
        self.registers = [0] * REGISTERS
        self.at = None

    def powered(self, line):
        if not line.level():
            self.forget()

    def start(self, reads):
        if not self.supply.level():
            return False
        if not reads:
            self.at = None
        return True

    def write(self, byte):
        if self.at is None:
            self.at = byte
        elif TILT < self.at < REGISTERS:
            # Bit 0 of the mode is the only one that may change while it is awake.
            if self.at != MODE and self.registers[MODE] & 1:
                self.complain(f"register {self.at} of the sensor is set while it is awake")
            self.registers[self.at] = byte
            self.at += 1
        else:
            self.complain(f"write to register {self.at} of the sensor")
        return True

    def axes(self):
        counts = [int(mg / 1000 * COUNTS_PER_G) for mg in self.milli_g]
        return [max(-32, min(count, 31)) for count in counts]

    def read(self):
        at = self.at or 0
        self.at = at + 1
        if at < TILT:
            return self.axes()[at] & 0x3F if self.registers[MODE] & 1 else 0
        if at == TILT:
            return self.tilt() if self.registers[MODE] & 1 else 0
        return self.registers[at] if at < REGISTERS else 0

    def tilt(self):
        """Front 1 or back 2; left 1, right 2, down 5 or up 6 in the bits above."""
        x, y, z = self.axes()
        third = 32 // 3
        side = 0
        if max(abs(x), abs(y)) >= third:
            side = (1 if x > 0 else 2) if abs(x) > abs(y) else (6 if y > 0 else 5)
        face = 0 if abs(z) < third else (1 if z > 0 else 2)
        return side << 2 | face

    def stop(self):
        pass
