# TEMP (section 6.29): quarters of a degree.

from .peripheral import Peripheral

MEASURE_US = 36


class Temp(Peripheral):
    tasks = {0x000: "start", 0x004: "stop"}
    events = {0x100: "datardy"}
    registers = {
        0x508: ("temp", 0),
        **{0x520 + 4 * i: (f"a{i}", 0) for i in range(6)},
        **{0x540 + 4 * i: (f"b{i}", 0) for i in range(6)},
        **{0x560 + 4 * i: (f"t{i}", 0) for i in range(5)},
    }
    celsius = 21.0

    def task_start(self):
        self.chip.after_us(MEASURE_US, self.measured)

    def task_stop(self):
        pass

    def measured(self):
        self.value["temp"] = round(self.celsius * 4) & 0xFFFFFFFF
        self.fire("datardy")
