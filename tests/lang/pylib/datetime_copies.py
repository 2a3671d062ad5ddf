# f64
# Subclasses, pickles and copies of dates and times.
from datetime import date, datetime, time, timedelta, timezone
import copy
import pickle

HOUR = timedelta(hours=1)


class Day(date):
    def __new__(cls, *args, note=None):
        self = date.__new__(cls, *args)
        self.note = note
        return self


class Moment(datetime):
    pass


day = Day(2024, 2, 3, note="x")
print(repr(day), day.note, type(day + timedelta(1)).__name__, type(day.replace(day=1)).__name__, Day.fromordinal(1), type(Day.today()).__name__)
m = Moment(2024, 2, 3, 4)
print(repr(m), type(m + HOUR).__name__, type(m.astimezone(timezone.utc)).__name__, type(Moment.now()).__name__, type(m.date()).__name__)
values = [date(2024, 2, 3), time(1, 2, 3, 4, fold=1), datetime(2024, 2, 3, 4, 5, 6, 7, timezone(HOUR, "A")), timedelta(-1, 2, 3), timezone(-HOUR), timezone.utc, m]
for v in values:
    for protocol in (0, 2, 4):
        w = pickle.loads(pickle.dumps(v, protocol))
        print(v == w, type(v) is type(w), repr(w), getattr(w, "fold", None))
    print(copy.deepcopy(v) == v, v.__reduce__()[1])
print(pickle.loads(pickle.dumps(timezone.utc)) is timezone.utc, timezone(timedelta(0)) is timezone.utc, timezone(timedelta(0), "Z") is timezone.utc)
print(date(b"\x07\xe8\x02\x03"), time(b"\x81\x02\x03\x00\x00\x04").fold, datetime(b"\x07\xe8\x02\x03\x01\x02\x03\x00\x00\x04"))
