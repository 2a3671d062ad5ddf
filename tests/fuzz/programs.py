"""Random programs that print what they do.

    python3 tests/fuzz/programs.py control SEED > program.py
    python3 tests/fuzz/programs.py evaluation SEED > program.py
    python3 tests/fuzz/programs.py values SEED > program.py

`control` nests loops, `try`, `with`, functions, generators and classes, with exceptions raised in
between; `evaluation` builds expressions, targets and calls whose parts announce themselves, so that
a wrong order shows. Whatever the seed, a program ends and prints the same under every Python; the
scripts in `tests/lang/random` were made this way.
"""

import sys

from control import Control
from evaluation import Evaluation
from values import Values

KINDS = {"control": Control, "evaluation": Evaluation, "values": Values}


def make(kind, seed):
    """The program of this kind and seed."""
    return f"# Made by tests/fuzz/programs.py {kind} {seed}.\n{KINDS[kind](seed).program()}\n"


if __name__ == "__main__":
    print(make(sys.argv[1], int(sys.argv[2])), end="")
