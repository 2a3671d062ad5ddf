import logging
from io import StringIO


class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


k = Keep()
log = logging.getLogger("k")
log.propagate = False
log.setLevel(logging.DEBUG)
log.addHandler(k)
log.debug("m %d", 1)
log.info("x", extra={"user": "u"})
try:
    1 / 0
except ZeroDivisionError:
    log.exception("boom")
    log.error("boom too", exc_info=True)
log.error("none", exc_info=False)
for r in k.records:
    print(r.name, r.levelname, r.levelno, r.msg, r.args, r.getMessage(), r.exc_info[0].__name__ if r.exc_info else None)
print(k.records[1].user)
print(logging.Formatter("%(user)s:%(message)s").format(k.records[1]), logging.Formatter("{levelname} {message}", style="{").format(k.records[0]), logging.Formatter("$levelname ${message}", style="$").format(k.records[0]))
text = logging.Formatter().format(k.records[2]).split("\n")
print(text[0], text[1][:9], text[-1][:17])


class Only(logging.Filter):
    def filter(self, record):
        return "keep" in record.msg


k.records.clear()
k.addFilter(Only())
log.info("keep this")
log.info("drop this")
log.addFilter(lambda r: r.levelno > 20)
log.info("keep not")
log.warning("keep")
print([r.msg for r in k.records])
f = logging.Filter("a.b")
print([f.filter(logging.LogRecord(n, 10, "", 0, "", (), None)) for n in ("a.b", "a.bc", "a.b.c", "a")])
s = StringIO()
h = logging.StreamHandler(s)
h.terminator = "|"
log2 = logging.getLogger("k2")
log2.propagate = False
log2.addHandler(h)
log2.addHandler(logging.NullHandler())
log2.warning("one")
log2.warning("two")
print(s.getvalue())
a = logging.LoggerAdapter(log2, {"q": 1})
a.warning("three %s", 4)
print(s.getvalue())
s2 = StringIO()
logging.basicConfig(stream=s2, format="[%(levelname)s] %(message)s", force=True)
logging.warning("x")
logging.info("no")
print(s2.getvalue(), end="")
logging.basicConfig(handlers=[logging.StreamHandler(s2)], force=True, style="{", format="{message}!")
logging.error("y")
print(s2.getvalue(), end="")
t = logging.Formatter("%(asctime)s %(message)s").format(k.records[0])
print(len(t.split(" ")[0]), t.endswith("keep this"), "," in t)
print(logging.Formatter("%(asctime)s", datefmt="%Y").format(k.records[0]) > "2019")
