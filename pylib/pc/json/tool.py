# `python -m json.tool`: checks JSON, and lays it out.

import argparse
import json
import sys


def _options():
    parser = argparse.ArgumentParser(prog="python -m json.tool", description="Lays JSON out.")
    add = parser.add_argument
    add("infile", nargs="?", default="-", help="a file of JSON (the standard input)")
    add("outfile", nargs="?", help="where it goes (the standard output)")
    add("--sort-keys", action="store_true", help="members in the order of their names")
    add(
        "--no-ensure-ascii",
        dest="ensure_ascii",
        action="store_false",
        help="characters beyond ASCII as they are",
    )
    add("--json-lines", action="store_true", help="each line of the file is a value")
    layout = parser.add_mutually_exclusive_group()
    add = layout.add_argument
    add("--indent", default=4, type=int, help="spaces for each level (4)")
    tab = {"action": "store_const", "dest": "indent", "const": "\t"}
    add("--tab", help="a tab for each level", **tab)
    add("--no-indent", help="a value in a line", **{**tab, "const": None})
    add("--compact", action="store_true", help="no space between anything")
    return parser.parse_args()


# The file is closed at the end, unless it is a standard stream.
def _read(name):
    if name == "-":
        return sys.stdin.read()
    with open(name, encoding="utf-8") as f:
        return f.read()


def main():
    options = _options()
    layout = {"sort_keys": options.sort_keys, "ensure_ascii": options.ensure_ascii}
    if options.compact:
        layout.update(indent=None, separators=(",", ":"))
    else:
        layout["indent"] = options.indent
    try:
        text = _read(options.infile)
        lines = text.splitlines() if options.json_lines else [text]
        values = [json.loads(line) for line in lines]
    except ValueError as e:
        raise SystemExit(e)
    out = open(options.outfile, "w", encoding="utf-8") if options.outfile else sys.stdout
    try:
        for value in values:
            out.write(json.dumps(value, **layout) + "\n")
    finally:
        if out is not sys.stdout:
            out.close()


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError as e:
        sys.exit(e.errno)
