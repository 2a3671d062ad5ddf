import io
import logging
import pickle
import sys
import time

FORMAT = "%(levelname)s %(name)s %(filename)s:%(lineno)d %(funcName)s %(module)s"
FORMAT += " %(processName)s %(threadName)s %(message)s"
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format=FORMAT)
log = logging.getLogger("a.b")


def calls():
    log.info("x=%d", 3)
    log.warning("named %(q)s", {"q": 5})
    logging.info("root")
    log.log(35, "odd", extra={"zz": 1})

    def wrap():
        log.error("stacked", stacklevel=2)

    wrap()
    try:
        log.info("m", extra={"message": 1})
    except KeyError as e:
        print(e)


calls()
print(log, logging.getLogger("a"), logging.root, log.parent)
print(logging.getLogger("a").getChild("c"), pickle.loads(pickle.dumps(log)) is log)
adapter = logging.LoggerAdapter(log, {"k": "v"})
adapter.info("adapted %s", 1)
print(adapter, logging.Logger, logging.StreamHandler)


class Marked(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["k"], msg), kwargs


Marked(log, {"k": "v"}).warning("q")
print(logging.getLevelName("INFO"), logging.getLevelName(77), logging.getLevelNamesMapping())

# Formats.
record = logging.makeLogRecord({"created": 86400.5, "msecs": 500.0, "msg": "a %s", "args": ("b",)})
print(record.getMessage(), record)
logging.Formatter.converter = time.gmtime
print(logging.Formatter("%(asctime)s %(message)s").format(record))
print(logging.Formatter("$asctime|${message}", "%H:%M", style="$").format(record))
print(logging.Formatter("{message:>8}|{levelno}", style="{").format(record))


class Later(logging.Formatter):
    def converter(self, seconds):
        return time.gmtime(seconds + 3600)


print(Later("%(asctime)s", "%H:%M").format(record))
for bad, style in (("x", "{"), ("x", "$"), ("$", "$"), ("x", "%"), ("{a!z}", "{"), ("x", "?")):
    try:
        print(logging.Formatter(bad, style=style))
    except ValueError as e:
        print(e)

# Errors in what is logged go to standard error, with no exception for the program.
handler = logging.StreamHandler(sys.stdout)
before, sys.stderr = sys.stderr, io.StringIO()
handler.emit(logging.makeLogRecord({"msg": "%d", "args": ("b",)}))
text, sys.stderr = sys.stderr.getvalue(), before
print([line for line in text.splitlines() if line[:1] != " "])
records = []
logging.setLogRecordFactory(lambda *args, **kw: records.append(args[4]) or logging.LogRecord(*args))
log.info("made")
logging.setLogRecordFactory(logging.LogRecord)
print(records)
log.setLevel(logging.ERROR)
print(log.isEnabledFor(30), log.getEffectiveLevel())
logging.disable(logging.ERROR)
print(log.isEnabledFor(40), log.isEnabledFor(50))
