import logging
import sys
from io import StringIO

out = StringIO()
logging.basicConfig(stream=out, level=logging.INFO)
logging.basicConfig(level=logging.DEBUG)
logging.debug("no")
logging.info("a %s %d", "b", 3)
logging.warning("w")
logging.error("e %(x)s", {"x": 1})
logging.critical("c")
logging.log(35, "odd")
log = logging.getLogger("a.b")
log.info("from a.b")
log.setLevel("ERROR")
log.warning("hidden")
log.getChild("c").error("child")
print(out.getvalue())
print(log, log.getEffectiveLevel(), log.isEnabledFor(logging.INFO), log.parent, logging.getLogger("a") is log.parent, log.parent.level)
print(logging.getLogger("a.b") is log, logging.getLogger() is logging.root, log.hasHandlers(), logging.getLogger().name)
print(logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(35), logging.getLevelName("X"))
logging.addLevelName(35, "NOTICE")
print(logging.getLevelName(35))

out2 = StringIO()
h = logging.StreamHandler(out2)
h.setLevel(logging.WARNING)
h.setFormatter(logging.Formatter("%(name)s|%(levelname)-8s|%(levelno)d|%(message)s"))
x = logging.getLogger("x")
x.addHandler(h)
x.addHandler(h)
x.propagate = False
x.info("not")
x.warning("yes")
x.log(35, "named")
x.propagate = True
x.error("both")
print(out2.getvalue(), out.getvalue().splitlines()[-1])
x.removeHandler(h)
x.error("only root")
print(out2.getvalue().count("\n"), len(x.handlers))
logging.disable(logging.ERROR)
x.error("off")
x.critical("on")
logging.disable(logging.NOTSET)
print(out.getvalue().splitlines()[-1])
for bad in ("X", None):
    try:
        x.setLevel(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
try:
    x.log("a", "b")
except TypeError as e:
    print(e)
