# f64
# Zones with changes of the clock: PEP 495, comparisons between zones.
from datetime import datetime, time, timedelta, timezone, tzinfo

HOUR = timedelta(hours=1)


class Eastern(tzinfo):
    def __repr__(self):
        return "Eastern()"

    def bounds(self, year):
        return datetime(year, 3, 10, 2), datetime(year, 11, 3, 1)

    def dst(self, dt):
        if dt is None:
            return None
        begin, end = self.bounds(dt.year)
        naive = dt.replace(tzinfo=None, fold=0)
        if begin + HOUR <= naive < end:
            return HOUR
        if end <= naive < end + HOUR:
            return timedelta(0) if dt.fold else HOUR
        if begin <= naive < begin + HOUR:
            return HOUR if dt.fold else timedelta(0)
        return timedelta(0)

    def utcoffset(self, dt):
        return None if dt is None else -5 * HOUR + self.dst(dt)

    def tzname(self, dt):
        return "EDT" if self.dst(dt) else "EST"

    def fromutc(self, dt):
        begin, end = [d.replace(tzinfo=self) for d in self.bounds(dt.year)]
        standard = dt - 5 * HOUR
        summer = standard + HOUR
        if end <= summer < end + HOUR:
            return standard.replace(fold=1) if summer >= end + HOUR else summer
        if standard < begin or summer >= end + HOUR:
            return standard.replace(fold=1) if end <= standard < end + HOUR else standard
        return summer


zone = Eastern()
for d in (datetime(2024, 1, 1, 12), datetime(2024, 7, 1, 12), datetime(2024, 11, 3, 1, 30), datetime(2024, 3, 10, 2, 30)):
    for fold in (0, 1):
        a = d.replace(tzinfo=zone, fold=fold)
        print(repr(a), a, a.utcoffset(), a.dst(), a.tzname(), a.timestamp(), a.astimezone(timezone.utc), a.utctimetuple()[3:6])
        print(a == a.astimezone(timezone.utc), a == d.replace(tzinfo=zone), hash(a) == hash(d.replace(tzinfo=zone)), a - datetime(2024, 1, 1, tzinfo=timezone.utc))
for hour in range(3, 9):
    print(datetime(2024, 11, 3, hour, tzinfo=timezone.utc).astimezone(zone), datetime(2024, 3, 10, hour, tzinfo=timezone.utc).astimezone(zone))
print(time(1, tzinfo=zone).utcoffset(), time(1, tzinfo=zone) == time(1), time(1, fold=1) == time(1), repr(time(1, 2, fold=1)), time(5, tzinfo=timezone(HOUR)) == time(4, tzinfo=timezone.utc))
