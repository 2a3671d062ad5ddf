# What a board has to survive: noise and nonsense at its prompt, resets at any moment, programs that
# use up the memory or the stack, handlers that fail. Afterwards its prompt answers. Each check does
# a few of these; `soak.py` does as many as it is told.

import pathlib
import random

from cortex_m4.repl import CTRL_B, CTRL_C, CTRL_D, NoAnswer

# What a prompt may be sent besides noise, programs that use up something, and what a handler does
# that it should not: the boards in QEMU are abused with the same.
ABUSE = pathlib.Path(__file__).parents[2] / "boot/abuse"
PIECES = (ABUSE / "words.txt").read_bytes().splitlines()
PIECES += [bytes([key]) for key in range(32)] + [b"\r"] * 30
PIECES += [b"\x1b[" + bytes([key]) for key in b"ABCDFH"]
PIECES += [b"\x05A\x01\x20\x00\x80\x01", b"\xc3", b"\xf0\x9f"]
STREAM = 150
GREEDY = (ABUSE / "programs.txt").read_text().split("\n%\n")
FAULTY = (ABUSE / "faults.txt").read_text().splitlines()
# How a prompt answers while variables hold all the memory there is: only Ctrl-D helps then.
FULL = b"MemoryError: \r\n>>> "


def answers(board):
    """Goes back to the prompt by Ctrl-C, whatever is going on, and asks it something. What is typed
    before a Ctrl-C has been taken may be lost, so the keys are pressed until the prompt is there."""
    board.output.clear()
    deadline = board.us + board.patience_ms * 1000
    while not board.output.endswith(b">>> "):
        if board.us > deadline:
            raise NoAnswer(f"no prompt comes, but {bytes(board.output[-200:])!r}")
        board.type(CTRL_C + CTRL_C + CTRL_B)
        board.run_us(20_000)
    board.output.clear()
    board.type(b"6*7\r")
    said = board.repl.read_until(b"\n>>> ", board.patience_ms)
    if said.endswith(FULL):
        board.type(CTRL_D)
        board.repl.boot(board.patience_ms)
        return answers(board)
    if not said.endswith(b"\n42\r\n>>> "):
        raise NoAnswer(f"the prompt says {said!r}")


def stream(numbers):
    """Random bytes, or what a hasty person or a broken tool sends."""
    if numbers.random() < 0.5:
        return bytes(numbers.randrange(256) for _ in range(STREAM))
    return b"".join(numbers.choices(PIECES, k=STREAM // 4))


def survive_stream(board, numbers):
    board.type(stream(numbers))
    board.run_us(30_000)
    answers(board)


def survive_reset(board, numbers):
    """One at any moment of the start, and some where the program runs."""
    board.chip.ask_for_reset("pin")
    board.run_us(numbers.randrange(board.start_us))
    if numbers.random() < 0.2:
        board.chip.ask_for_reset("pin")
        board.output.clear()
        board.repl.boot(board.patience_ms)


def survive_program(board, numbers):
    answers(board)
    board.repl.enter_raw()
    board.repl.start(numbers.choice(GREEDY + [board.handler(fault) for fault in FAULTY]))
    board.run_us(numbers.randrange(200_000))
    answers(board)
    # Handlers end with what is reset.
    board.repl.enter_raw()
    board.type(CTRL_D)
    board.repl.read_until(b"raw REPL", board.patience_ms)


KINDS = {"streams": survive_stream, "resets": survive_reset, "programs": survive_program}


def survive(board, kind, count, seed):
    """Lets this happen to a booted board so many times; at the end it boots as ever."""
    numbers = random.Random(seed)
    for n in range(count):
        try:
            KINDS[kind](board, numbers)
        except Exception as error:
            raise AssertionError(f"{kind}, seed {seed}, {n + 1} of {count}: {error}") from error
        yield n + 1
    board.output.clear()
    board.chip.ask_for_reset("pin")
    board.repl.boot(board.patience_ms)
    answers(board)


def check_random_bytes(bench):
    list(survive(bench.booted(), "streams", 10, 1))


def check_random_resets(bench):
    list(survive(bench.booted(), "resets", 15, 2))


def check_greedy_programs(bench):
    list(survive(bench.booted(), "programs", 12, 3))
