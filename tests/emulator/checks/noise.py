# What a board has to survive: noise and nonsense at its prompt, resets at any moment, programs that
# use up the memory or the stack, handlers that fail. Afterwards its prompt answers. Each check does
# a few of these; `soak.py` does as many as it is told.

import random

from cortex_m4.repl import CTRL_B, CTRL_C, NoAnswer

# What a prompt may be sent besides noise: its keys, and beginnings and ends of Python.
WORDS = (
    "while True:|def f():|class A:|try:|finally:|@f|x = 1|f()|1/0|raise |import |yield |print(|'|#|"
    "lambda: |[i for i in |((((((|]]]|*'a'|**99|0x|1e999|\'\'\'|f'{|\\"
)
PIECES = [word.encode() for word in WORDS.split("|")]
PIECES += [bytes([key]) for key in range(32)] + [b"\r"] * 30
PIECES += [b"\x1b[" + bytes([key]) for key in b"ABCDFH"]
PIECES += [b"\x05A\x01\x20\x00\x80\x01", b"\xc3", b"\xf0\x9f"]
STREAM = 150

# Programs that use up something; each ends by itself or by Ctrl-C. (One that calls itself in a
# `finally` does neither, in CPython either: unwinding a thousand calls makes 2^1000 of them.)
GREEDY = [
    "def f(): f()\nf()",
    "def f(n): return [f(n + 1) for _ in range(9)]\nf(0)",
    "class A:\n def __getattr__(self, n): return getattr(self, n)\nA().x",
    "class A:\n def __repr__(self): return repr(self)\nprint(A())",
    "def g(): yield from g()\nlist(g())",
    "a = []\nwhile True: a.append(bytes(100))",
    "a = ''\nwhile True: a += 'xyz'",
    "a = [0]\nwhile True: a += a",
    "a = {}\nwhile True: a[len(a)] = [a]",
    "a = 3\nwhile True: a *= a",
    "exec('(' * 500)",
    "exec('x = ' + '-' * 2000 + '1')",
    "exec('if 1:\\n' + ''.join(' ' * i + 'if 1:\\n' for i in range(1, 100)))",
    "while True:\n try: f = bytearray(10**6)\n except MemoryError: pass",
    "import gc\nwhile True: gc.collect()",
    "try:\n while True: pass\nexcept KeyboardInterrupt: a = bytes(10**9)",
    "def f(): f()\nwhile True:\n try: f()\n except RuntimeError: pass",
]
# What a handler does that it should not.
FAULTY = ["1 / 0", "raise KeyError(1)", "a = bytearray(10**6)", "tick()", "a = [0] * 10**9"]


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
    board.type(b"6*7\r\n")
    board.repl.read_until(b"42\r\n", board.patience_ms)


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
    board.type(b"\x04")
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
