# RTC (section 26): calendar, calibration, the timer that wakes, alarms and the time stamps of X18,
# with the oscillator that RCC says.
#
# Nothing of it is changed by a reset. A register that is written to without permission, without its
# key, or while it must not be is reported. No tampering; alarms have no parts of seconds.

import datetime

from .peripheral import Peripheral

KEYS = [0xCA, 0x53]
PROTECTED = {"tr", "dr", "cr", "prer", "wutr", "calr", "calibr", "shiftr", "alrmar", "alrmbr"}
WUTWF, INITS, INITF, INIT, WUTF, TSF, TSOVF = 2, 4, 6, 7, 10, 11, 12
TSEDGE, WUTE, TSE, WUTIE, TSIE = 3, 10, 11, 14, 15
LINE, STAMP_LINE, ALARM_LINE = 22, 21, 17
# The alarms: register, and bits of cr (on, interrupt) and isr (may be written, has come).
ALARMS = [("alrmar", 8, 12, 0, 8), ("alrmbr", 9, 13, 1, 9)]
# Periods of the clock until something has been taken over.
PERIODS = 2


def decimal(value):
    return value // 10 << 4 | value % 10


def binary(value):
    return (value >> 4) * 10 + (value & 15)


class Rtc(Peripheral):
    registers = {
        0x00: ("tr", 0),
        0x04: ("dr", 0x2101),
        0x08: ("cr", 0),
        0x0C: ("isr", 7),
        0x10: ("prer", 0x007F00FF),
        0x14: ("wutr", 0xFFFF),
        0x18: ("calibr", 0),
        0x1C: ("alrmar", 0),
        0x20: ("alrmbr", 0),
        0x24: ("wpr", 0),
        0x28: ("ssr", 0),
        0x2C: ("shiftr", 0),
        0x30: ("tstr", 0),
        0x34: ("tsdr", 0),
        0x38: ("tsssr", 0),
        0x3C: ("calr", 0),
        0x40: ("tafcr", 0),
        **{0x50 + 4 * i: (f"bkp{i}", 0) for i in range(20)},
    }

    def __init__(self, chip, base):
        self.wakes, self.alarms = None, [None, None]
        super().__init__(chip, base)
        self.forget()

    def reset(self):
        """A reset of the chip leaves it alone."""
        self.keys = []

    def forget(self):
        """Without its battery."""
        super().reset()
        self.keys = []
        self.cancel()
        for which in 0, 1:
            self.switch_alarm(which, False)
        self.begin(datetime.datetime(2000, 1, 1), 1)
        self.is_set = False

    # The calendar

    def begin(self, date, weekday):
        self.start, self.date, self.weekday = self.now, date, weekday

    def speed(self):
        """Cycles of the second prescaler in a second, with the calibration."""
        calr = self.value["calr"]
        faster = (calr >> 15 & 1) * 512 - (calr & 0x1FF)
        first = (self.value["prer"] >> 16 & 0x7F) + 1
        return self.chip.rcc.slow_hertz() * (1 + faster / (1 << 20)) / first

    def parts(self):
        """Parts of a second since it was set, the second prescaler's."""
        stands = self.value["isr"] >> INITF & 1
        passed = 0 if stands else (self.now - self.start) / self.chip.HERTZ
        return int(passed * self.speed())

    def seconds(self):
        return self.parts() // ((self.value["prer"] & 0x7FFF) + 1)

    def settle(self):
        """Before something changes that time depends on."""
        seconds = self.seconds()
        date, weekday = self.at(seconds)
        each = (self.value["prer"] & 0x7FFF) + 1
        speed = self.speed()
        start = self.start + round(seconds * each / speed * self.chip.HERTZ) if speed else self.now
        self.date, self.weekday, self.start = date, weekday, start

    def at(self, seconds):
        date = self.date + datetime.timedelta(seconds=seconds)
        days = (date.date() - self.date.date()).days
        return date, (self.weekday - 1 + days) % 7 + 1

    def get_ssr(self):
        each = (self.value["prer"] & 0x7FFF) + 1
        return each - 1 - self.parts() % each

    def get_tr(self):
        date, _ = self.at(self.seconds())
        return decimal(date.hour) << 16 | decimal(date.minute) << 8 | decimal(date.second)

    def get_dr(self):
        date, weekday = self.at(self.seconds())
        year = decimal(date.year - 2000) << 16
        return year | weekday << 13 | decimal(date.month) << 8 | decimal(date.day)

    def set_tr(self, value):
        if self.check_init():
            time = [binary(value >> shift & 0x7F) for shift in (16, 8, 0)]
            hour, minute, second = time
            self.date = self.date.replace(hour=hour, minute=minute, second=second)

    def set_dr(self, value):
        if self.check_init():
            year, month, day = value >> 16 & 0xFF, value >> 8 & 0x1F, value & 0x3F
            date = {"year": 2000 + binary(year), "month": binary(month), "day": binary(day)}
            self.date, self.weekday = self.date.replace(**date), value >> 13 & 7
            self.is_set = binary(year) != 0

    def set_prer(self, value):
        if self.check_init():
            self.value["prer"] = value

    def check_init(self):
        if not self.value["isr"] >> INITF & 1:
            self.chip.complain("the calendar is set while it counts")
            return False
        return True

    def set_calr(self, value):
        self.settle()
        self.value["calr"] = value

    # Keys and states

    def set_wpr(self, value):
        self.keys = [*self.keys, value][-2:]

    def write(self, offset, value):
        name = self.registers.get(offset, ("",))[0]
        if not self.chip.pwr.value["cr"] >> 8 & 1:
            return self.chip.complain(f"{self.where(offset)} is written to, but not allowed to")
        if name in PROTECTED and self.keys != KEYS:
            return self.chip.complain(f"{self.where(offset)} is written to without its key")
        super().write(offset, value)

    def later(self, call):
        """After two periods of the clock, if it has one."""
        hertz = self.chip.rcc.slow_hertz()
        if hertz:
            return self.chip.outside(self.now + PERIODS * self.chip.HERTZ // hertz, call)

    def set_bit(self, bit):
        self.value["isr"] |= 1 << bit

    def get_isr(self):
        return self.value["isr"] | (1 << INITS if self.is_set else 0)

    def set_isr(self, value):
        before = self.value["isr"]
        init = value >> INIT & 1
        if (value ^ before) >> INIT & 1:
            if self.keys != KEYS:
                return self.chip.complain("the calendar is stopped without the key")
            if init:
                self.settle()
                self.later(lambda: self.set_bit(INITF))
            else:
                self.start = self.now
        # Flags are cleared by zeros.
        flags = before & value & 0x3F20
        kept = before & 0x1F & ~(1 << INIT)
        running = before & 1 << INITF if init else 0
        self.value["isr"] = flags | kept | running | init << INIT

    def reports(self, flag, enable, line):
        """Sets a flag, which ends a sleep if it was not set and has its interrupt."""
        was = self.value["isr"] >> flag & 1
        self.set_bit(flag)
        if self.value["cr"] >> enable & 1 and not was:
            self.chip.exti.signal(line)
            self.chip.pwr.wake()
        return was

    # The time of an edge

    def edge(self, line, level):
        cr = self.value["cr"]
        if line.name != "C13" or not cr >> TSE & 1 or bool(level) == bool(cr >> TSEDGE & 1):
            return
        if self.reports(TSF, TSIE, STAMP_LINE):
            return self.set_bit(TSOVF)
        self.value.update(tstr=self.get_tr(), tsdr=self.get_dr() & 0xFFFF, tsssr=self.get_ssr())

    # Alarms

    def set_alrmar(self, value):
        self.set_alarm(0, value)

    def set_alrmbr(self, value):
        self.set_alarm(1, value)

    def set_alarm(self, which, value):
        name, _, _, free, _ = ALARMS[which]
        if not self.value["isr"] >> free & 1:
            return self.chip.complain("an alarm is set while it is on")
        self.value[name] = value

    def switch_alarm(self, which, on):
        if self.alarms[which]:
            self.alarms[which].cancel()
            self.alarms[which] = None
        free = ALARMS[which][3]
        if on:
            self.value["isr"] &= ~(1 << free)
            self.arm_alarm(which, self.seconds() + 1)
        else:
            self.later(lambda: self.set_bit(free))

    def arm_alarm(self, which, first):
        """The next second from `first` on that an alarm means."""
        speed = self.speed()
        found = next(filter(lambda s: self.matches(which, s), range(first, first + 86400)), None)
        if found is None or not speed:
            return
        each = (self.value["prer"] & 0x7FFF) + 1
        at = self.start + round(found * each / speed * self.chip.HERTZ)
        self.alarms[which] = self.chip.outside(at, lambda: self.alarm(which, found))

    def matches(self, which, seconds):
        alarm = self.value[ALARMS[which][0]]
        date, weekday = self.at(seconds)
        day = weekday if alarm >> 30 & 1 else decimal(date.day)
        parts = date.second, date.minute, date.hour
        wanted = [alarm >> shift & (0x3F if shift == 16 else 0x7F) for shift in (0, 8, 16)]
        kept = [not alarm >> bit & 1 for bit in (7, 15, 23)]
        pairs = zip(kept, wanted, parts)
        fits = all(want == decimal(part) for keeps, want, part in pairs if keeps)
        return fits and (alarm >> 31 & 1 or alarm >> 24 & 0x3F == day)

    def alarm(self, which, seconds):
        _, _, enable, _, flag = ALARMS[which]
        self.reports(flag, enable, ALARM_LINE)
        self.arm_alarm(which, seconds + 1)

    # The timer that wakes

    def set_cr(self, value):
        before, self.value["cr"] = self.value["cr"], value
        for which, (_, on, *_) in enumerate(ALARMS):
            if (value ^ before) >> on & 1:
                self.switch_alarm(which, value >> on & 1)
        if (value ^ before) >> TSEDGE & 1 and before & value >> TSE & 1:
            self.chip.complain("another edge is chosen while edges are noted")
        on = value >> WUTE & 1
        if on and not before >> WUTE & 1:
            self.value["isr"] &= ~(1 << WUTWF)
            self.arm(self.now)
        elif not on and before >> WUTE & 1:
            self.cancel()
            self.later(lambda: self.set_bit(WUTWF))
        elif on and (value ^ before) & 7:
            self.chip.complain("the timer that wakes is changed while it runs")

    def set_wutr(self, value):
        if not self.value["isr"] >> WUTWF & 1:
            return self.chip.complain("the timer that wakes is set before it has stopped")
        self.value["wutr"] = value

    def cancel(self):
        if self.wakes:
            self.wakes.cancel()
        self.wakes = None

    def arm(self, start):
        select, count = self.value["cr"] & 7, self.value["wutr"] + 1
        hertz = self.chip.rcc.slow_hertz()
        if not hertz:
            return
        if select < 4:
            seconds = count * (16 >> select) / hertz
        else:
            seconds = (count + (0x10000 if select >= 6 else 0)) * 32_768 / hertz
        end = start + round(seconds * self.chip.HERTZ)
        self.wakes = self.chip.outside(end, lambda: self.woken(end))

    def woken(self, at):
        self.reports(WUTF, WUTIE, LINE)
        self.arm(at)
