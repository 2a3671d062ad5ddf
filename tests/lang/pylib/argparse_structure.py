import argparse


def attempt(p, line, known=False):
    try:
        if known:
            n, rest = p.parse_known_args(line.split())
            print(line, sorted(n.__dict__.items()), rest)
        else:
            print(line, sorted(p.parse_args(line.split()).__dict__.items(), key=lambda i: i[0]))
    except SystemExit as e:
        print(line, "exit", e.args[0])


p = argparse.ArgumentParser(prog="git")
p.add_argument("-q", action="store_true")
sub = p.add_subparsers(dest="cmd", required=True)
a = sub.add_parser("add", help="adds", aliases=["a"])
a.add_argument("files", nargs="+")
a.add_argument("-f", "--force", action="store_true")
a.set_defaults(func="adder")
c = sub.add_parser("commit")
c.add_argument("-m", default="none")
for line in ("add x y", "-q add x -f", "commit -m hi", "commit", "a z", "nope", "", "add", "commit -q"):
    attempt(p, line)
p = argparse.ArgumentParser(prog="p", add_help=False)
g = p.add_mutually_exclusive_group()
g.add_argument("-a", action="store_true")
g.add_argument("-b", type=int)
for line in ("", "-a", "-b 1", "-a -b 1"):
    attempt(p, line)
p = argparse.ArgumentParser(prog="p")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--on", action="store_true")
g.add_argument("--off", action="store_true")
for line in ("", "--on", "--on --off"):
    attempt(p, line)
p = argparse.ArgumentParser(prog="p", allow_abbrev=False)
p.add_argument("--long", default=argparse.SUPPRESS)
p.add_argument("x", nargs="?")
for line in ("--lo 1", "--long 1", "1 2 --z", "--z=3 1", ""):
    attempt(p, line, True)
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", type=int)
p = argparse.ArgumentParser(prog="p", parents=[parent])
p.add_argument("own")
attempt(p, "--shared 3 x")
p.set_defaults(own2=5)
attempt(p, "x")
print(p.get_default("own2"), p.get_default("shared"))
n = argparse.Namespace(a=1, b="x")
print(n, n == argparse.Namespace(a=1, b="x"), "a" in n, "c" in n)
print(p.parse_args(["q"], argparse.Namespace(z=1)))


def odd(text):
    if int(text) % 2 == 0:
        raise argparse.ArgumentTypeError("even")
    return int(text)


p = argparse.ArgumentParser(prog="p", exit_on_error=False)
p.add_argument("--odd", type=odd)
p.add_argument("--i", type=int)
for line in ("--odd 3", "--odd 4", "--odd x", "--i 1.5"):
    try:
        print(p.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print(e)


class Up(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (values.upper(), option_string))


p = argparse.ArgumentParser(prog="p")
p.add_argument("-u", "--up", action=Up)
attempt(p, "--up x")
attempt(p, "-u y")
for f in (lambda: p.add_argument("-u"), lambda: p.add_argument("--x", action="nope"), lambda: p.add_argument("y", required=True), lambda: p.add_argument("z", type=3)):
    try:
        f()
    except (ValueError, TypeError, argparse.ArgumentError) as e:
        print(type(e).__name__)
