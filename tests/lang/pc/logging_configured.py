import io
import logging
import logging.config
import logging.handlers
import os
import queue
import sys
import tempfile

CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "f": {"format": "{levelname}|{message}", "style": "{"},
        "g": {"()": "logging.Formatter", "fmt": "G %(message)s"},
    },
    "filters": {"only": {"name": "app"}},
    "handlers": {
        "c": {
            "class": "logging.StreamHandler",
            "formatter": "f",
            "stream": "ext://sys.stdout",
            "filters": ["only"],
            "level": "INFO",
        },
        "m": {
            "class": "logging.handlers.MemoryHandler",
            "capacity": 10,
            "target": "z",
            "flushLevel": 40,
        },
        "z": {
            "class": "logging.StreamHandler",
            "formatter": "g",
            "stream": "cfg://streams.out",
            ".": {"terminator": ";\n"},
        },
    },
    "streams": {"out": "ext://sys.stdout"},
    "loggers": {"app": {"level": "DEBUG", "handlers": ["c", "m"], "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["z"]},
}
other = logging.getLogger("other")
logging.config.dictConfig(CONFIG)
app = logging.getLogger("app.x")
app.debug("d")
app.info("i")
app.error("e")
other.warning("w")
other.info("not")
print(sorted(logging._handlers), [type(h) for h in logging.getLogger("app").handlers])
logging.config.dictConfig(
    {"version": 1, "incremental": True, "handlers": {"c": {"level": "ERROR"}}}
)
app.warning("below")
for bad in (
    {},
    {"version": 2},
    {"version": 1, "handlers": {"h": {"class": "nope.X"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "9": 1}}},
    {"version": 1, "formatters": {"f": {"format": "x"}}},
    {"version": 1, "root": {"handlers": ["q"]}},
    {"version": 1, "root": {"level": "LOUD"}},
):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print(e, "<-", type(e.__cause__))

INI = """[loggers]
keys=root,parser
[handlers]
keys=h1
[formatters]
keys=f1
[logger_root]
level=WARNING
handlers=h1
[logger_parser]
level=DEBUG
handlers=h1
propagate=0
qualname=compiler.parser
[handler_h1]
class=StreamHandler
level=NOTSET
formatter=f1
args=(sys.stdout,)
[formatter_f1]
format=%(levelname)s:%(name)s:%(message)s
"""
logging.config.fileConfig(io.StringIO(INI))
logging.getLogger("compiler.parser").debug("dbg")
logging.warning("rootw")
logging.info("no")
other.error("disabled")

# Files.
folder = tempfile.mkdtemp()
path = os.path.join(folder, "x.log")
handler = logging.handlers.RotatingFileHandler(path, maxBytes=40, backupCount=2)
log = logging.getLogger("rotated")
log.addHandler(handler)
log.propagate = False
log.setLevel(1)
for i in range(8):
    log.info("line number %d", i)
handler.close()
for name in sorted(os.listdir(folder)):
    print(name, open(os.path.join(folder, name)).read().split("\n"))
timed = os.path.join(folder, "t.log")
for when in ("S", "M", "H", "D", "midnight", "W0", "W6"):
    handler = logging.handlers.TimedRotatingFileHandler(timed, when=when, utc=True)
    print(when, handler.computeRollover(1000000), handler.suffix, handler.interval)
    handler.close()
for when in ("X", "W", "W9"):
    try:
        logging.handlers.TimedRotatingFileHandler(timed, when=when, delay=True)
    except ValueError as e:
        print(e)

# A thread of its own writes.
waiting = queue.Queue()
log = logging.getLogger("queued")
log.propagate = False
log.addHandler(logging.handlers.QueueHandler(waiting))
log.setLevel(1)
shown = logging.StreamHandler(sys.stdout)
listener = logging.handlers.QueueListener(waiting, shown)
listener.start()
log.info("via %s", "queue")
listener.stop()
