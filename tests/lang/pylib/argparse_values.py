import argparse


def parser(*adds, **options):
    p = argparse.ArgumentParser(prog="p", **options)
    for names, kw in adds:
        p.add_argument(*names, **kw)
    return p


def attempt(p, line):
    try:
        print(line, sorted(vars_of(p.parse_args(line.split())).items(), key=lambda i: i[0]))
    except SystemExit as e:
        print(line, "exit", e.args[0])


def vars_of(n):
    return dict(n.__dict__)


p = parser((("x",), {"type": int}), (("-v", "--verbose"), {"action": "store_true"}), (("--name", "-n"), {"default": "d"}), (("rest",), {"nargs": "*"}))
for line in ("1", "1 -v", "-v 1 a b", "1 --name=q", "1 -nq", "1 -n q", "x", "", "1 --na z", "1 --nope", "1 -n", "-vn q 1", "1 -vv", "1 -- -v", "-5"):
    attempt(p, line)
p = parser((("-c",), {"action": "count", "default": 0}), (("-a",), {"action": "append"}), (("-e",), {"action": "extend", "nargs": "+"}), (("-k",), {"action": "store_const", "const": 7}), (("-f",), {"action": "store_false"}), (("-A",), {"action": "append_const", "const": 1, "dest": "b"}))
for line in ("", "-ccc", "-c -c", "-a 1 -a 2", "-e 1 2 -e 3", "-k", "-f", "-A -A", "-ckf", "-a"):
    attempt(p, line)
p = parser((("-o",), {"nargs": "?", "const": "C", "default": "D"}), (("-t",), {"nargs": 2, "type": int}), (("-p",), {"nargs": "+"}), (("-z",), {"nargs": "*"}), (("y",), {"nargs": "?", "default": "Y"}))
for line in ("", "-o", "-o 1", "-t 1 2", "-t 1", "-p a b", "-p", "-z", "-z 1 2", "v", "v -o", "-o -t 1 2 v", "-t 1 a"):
    attempt(p, line)
p = parser((("--kind",), {"choices": ["a", "b"], "required": True}), (("n",), {"type": float, "choices": [1.0, 2.0]}))
for line in ("--kind a 1", "--kind c 1", "1", "--kind=b 3", "--kind b 2"):
    attempt(p, line)
p = parser((("src",), {}), (("mid",), {"nargs": "+"}), (("dst",), {}))
for line in ("a b c", "a b", "a b c d e"):
    attempt(p, line)
p = parser((("cmd",), {}), (("args",), {"nargs": argparse.REMAINDER}))
for line in ("run -x --y z", "run", "run a -b"):
    attempt(p, line)
p = parser((("-x",), {"type": int, "default": "3"}), (("--no",), {"action": argparse.BooleanOptionalAction}))
for line in ("", "-x 4", "-x-4", "-x -4", "--no-no", "--no"):
    attempt(p, line)
p = parser((("-1",), {"action": "store_true", "dest": "one"}), (("x",), {"nargs": "?"}))
for line in ("-1", "5", "-1 5", "-2"):
    attempt(p, line)
