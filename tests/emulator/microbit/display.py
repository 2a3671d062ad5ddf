# The LED matrix: which LEDs are lit, and how bright they look.
#
# A LED is lit while its row is high and its column low. An LED's brightness is the share of its
# row's time in which it is lit; rows take turns from the top, and after the lowest there is a
# picture.

from nrf52833.gpio import SUPPLY_MV

# Port 0 but for the fourth column.
ROWS = (21, 22, 15, 24, 19)
COLUMNS = (28, 11, 31, 37, 30)
# Longer than this without a row being driven, in cycles, the matrix is dark.
DARK_AFTER = 64 * 40_000

# The brightest light discharges a column in the time of a row: an assumption, not a measurement.
DISCHARGE = 64 * 2000


class Matrix:
    def __init__(self, chip, levels):
        """`levels`: the share of a row's time for each level, 0 first."""
        self.chip, self.levels = chip, levels
        self.pictures = []
        self.shares = {}
        self.shown = tuple(0 for _ in range(25))
        self.row = None
        self.since = 0
        self.lit_since = [None] * 5
        self.lit = [0] * 5
        self.rows = [chip.line(pin) for pin in ROWS]
        self.columns = [chip.line(pin) for pin in COLUMNS]
        for line in self.rows + self.columns:
            line.listeners.append(self.changed)
        self.darkness = None
        self.light = 128
        self.released = 0
        for line in self.columns:
            line.signal = self.charge

    def charge(self):
        """Millivolts of a column that was charged and let go."""
        gone = (self.chip.now - self.released) / DISCHARGE * self.light / 255
        return round(SUPPLY_MV * max(0, 1 - gone))

    def changed(self, line):
        now = self.chip.now
        if line in self.columns and line.driven() is None:
            self.released = now
        high = [i for i, line in enumerate(self.rows) if line.driven() == 1]
        row = high[0] if len(high) == 1 else None
        if len(high) > 1:
            self.chip.complain(f"rows {high} of the matrix are lit at the same time")
        if row != self.row:
            self.end_row(now)
            self.row, self.since = row, now
            self.lit, self.lit_since = [0] * 5, [None] * 5
        if row is None:
            return
        for i, column in enumerate(self.columns):
            lit = column.driven() == 0
            if lit and self.lit_since[i] is None:
                self.lit_since[i] = now
            elif not lit and self.lit_since[i] is not None:
                self.lit[i] += now - self.lit_since[i]
                self.lit_since[i] = None

    def end_row(self, now):
        if self.row is None or now == self.since:
            return
        for i in range(5):
            if self.lit_since[i] is not None:
                self.lit[i] += now - self.lit_since[i]
        if self.row == 0:
            self.shares = {}
        self.shares[self.row] = [lit / (now - self.since) for lit in self.lit]
        self.row_us = (now - self.since) / 64
        if self.darkness:
            self.darkness.cancel()
        self.darkness = self.chip.outside(now + DARK_AFTER, self.dark)
        if len(self.shares) == 5:
            picture = tuple(self.level(share) for row in range(5) for share in self.shares[row])
            self.shares = {}
            self.show(picture)

    def level(self, share):
        return min(range(len(self.levels)), key=lambda i: abs(self.levels[i] - share))

    def dark(self):
        self.darkness = None
        self.shares = {}
        self.show(tuple(0 for _ in range(25)))

    def show(self, picture):
        if picture != self.shown:
            self.shown = picture
            self.pictures.append((self.chip.now, picture))


def text(picture):
    """As in traces: `09090:99999:99999:09990:00900`."""
    rows = ["".join(map(str, picture[i : i + 5])) for i in range(0, 25, 5)]
    return ":".join(rows)
