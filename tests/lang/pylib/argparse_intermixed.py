# Options between positional arguments.
import argparse

parser = argparse.ArgumentParser(prog="p")
parser.add_argument("--foo")
parser.add_argument("-v", action="store_true")
parser.add_argument("cmd")
parser.add_argument("rest", nargs="*", type=int)
for args in ("doit 1 --foo bar 2 3 -v", "a", "--foo x b", "-v c 1 2"):
    print(sorted(vars(parser.parse_intermixed_args(args.split())).items()))
print(parser.parse_known_intermixed_args("d 1 --bar -v".split())[1])
print([group.title for group in parser._action_groups])
