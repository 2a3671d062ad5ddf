# Options the older way: values, help, errors.

import optparse
import sys

p = optparse.OptionParser(usage="%prog [options] FILE", prog="prog", version="%prog 1.2",
                          description="What it does.", epilog="The end.")
p.add_option("-v", "--verbose", action="store_true", default=False, help="say more")
p.add_option("-n", "--num", type="int", default=3, metavar="N", help="a number [%default]")
p.add_option("-x", action="append", dest="xs")
p.add_option("--pair", nargs=2, type="float")
p.add_option("-q", action="count", dest="quiet")
p.add_option("--mode", choices=["a", "b"], help="one of two, with a text that is long enough to wrap around")
g = optparse.OptionGroup(p, "More", "A group.")
g.add_option("--const", action="store_const", const=7, help=optparse.SUPPRESS_HELP)
g.add_option("--call", action="callback", callback=lambda o, s, v, q: print("called", s, v), type="string")
p.add_option_group(g)
for args in (["-v", "f"], ["-n5", "--num=6", "-xa", "-x", "b", "f", "g"], ["--pair", "1", "2.5"],
             ["-qqv", "--", "-n"], ["--mo", "a"], ["--const", "--call", "z"]):
    values, rest = p.parse_args(args)
    print(sorted(vars(values).items()), rest)
print(p.format_help())
sys.stderr = sys.stdout
for args in (["-z"], ["-n", "x"], ["-n"], ["--mode", "c"], ["--ver=1"], ["--version"], ["--c"]):
    try:
        p.parse_args(args)
    except SystemExit as e:
        print("exit", e.code)
for f in (lambda: p.add_option("-v"), lambda: optparse.Option("x"), lambda: optparse.Option("-a", type="no")):
    try:
        f()
    except optparse.OptionError as e:
        print(type(e).__name__, e)
