# Numbers that go with `_parser`.

MAXREPEAT = 4294967295
MAXGROUPS = 2147483647
