# f64
# The clock on the wall where it is changed.
from datetime import date, datetime, timezone
import os
import time

for zone_name in ("UTC", "EST5EDT,M3.2.0,M11.1.0"):
    os.environ["TZ"] = zone_name
    time.tzset()
    for seconds in (1710054000, 1710057600, 1730611800, 1730615400, 1720000000, -86400 * 400):
        d = datetime.fromtimestamp(seconds)
        print(d, d.fold, d.timestamp() == seconds, d.astimezone(), d.astimezone().tzname(), d.astimezone(timezone.utc), date.fromtimestamp(seconds))
    for fold in (0, 1):
        print(datetime(2024, 3, 10, 2, 30, fold=fold).timestamp(), datetime(2024, 11, 3, 1, 30, fold=fold).timestamp())
