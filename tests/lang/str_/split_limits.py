# split, rsplit, partition and splitlines at their edges.
for s in ("", " ", "a", " a  b ", "a,b,,c", ",", "\ta\nb\r\nc"):
    print(s.split(), s.split(None, 1), s.rsplit(None, 1))
    print(s.split(","), s.split(",", 1), s.rsplit(",", 1), s.split(",", 0))
    print(s.partition(","), s.rpartition(","))
    print(s.splitlines(), s.splitlines(True))
for bad in (lambda: "a".split(""), lambda: "a".partition(""), lambda: "a".split(1)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
