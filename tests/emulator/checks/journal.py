# The data log in the flash of the interface chip.

from check import value
from microbit.interface import FLASH

NAME = b"MY_DATA HTM"
ROWS_AT, ROWS_END = b"</script>", 0xFF
NOTES = 120 * 1024
LONGEST_US = 5_000_000


def rows(board):
    """The rows in the file on the drive; zeros are left out as browsers do."""
    name, data = board.interface.file()
    assert name == NAME and data.startswith(b"<!DOCTYPE html>"), (name, data[:20])
    text = data.split(ROWS_AT)[1]
    written = text.rstrip(bytes([ROWS_END]))
    assert ROWS_END not in written, written
    return written.replace(b"\0", b"").decode()


def reset(board):
    board.chip.ask_for_reset("pin")
    board.run_us(1000)
    board.output.clear()
    board.repl.boot()
    board.repl.enter_raw()


def log(board, source):
    return value(board, f"import log\nlog.set_labels(timestamp=None)\n{source}")


def error(board, source):
    """The number of the OSError that a program ends with, and its time in microseconds."""
    start = board.us
    program = f"try: {source}\nexcept OSError as e: print(e.errno)"
    return log(board, program), board.us - start


def check_rows_are_on_the_drive(bench):
    board = bench.booted()
    assert board.interface.file() is None
    log(board, "log.add(a=1, b='two')\nlog.add({'a': 3.5, 'c': 'é' * 80})")
    assert rows(board) == "a,b\n1,two\na,b,c\n3.5,," + "é" * 80 + "\n", rows(board)
    assert board.interface.kept == board.interface.config == board.interface.mounted
    assert board.interface.remounts == 1


def check_rows_survive_a_reset(bench):
    board = bench.booted()
    log(board, "for i in range(20): log.add(a=i)")
    reset(board)
    board.interface.erased = 0
    log(board, "log.add(b=7)")
    wanted = "a\n" + "".join(f"{i}\n" for i in range(20)) + "a,b\n,7\n"
    assert rows(board) == wanted, rows(board)
    assert board.interface.erased == 0 and board.interface.remounts == 1


def check_sectors_of_one_kilobyte(bench):
    board = bench.booted()
    board.interface.set_sector(1024)
    log(board, "log.add(a='x' * 3000)\nlog.delete()\nlog.add(b=1)")
    assert rows(board) == "b\n1\n", rows(board)


def check_delete(bench):
    board = bench.booted()
    log(board, "for i in range(3): log.add(a='x' * 3000)")
    interface = board.interface
    interface.erased = 0
    log(board, "log.delete()")
    # Only what was written is erased.
    assert rows(board) == "" and interface.erased == 3, interface.erased
    log(board, "log.add(a=1)\nlog.delete(full=True)\nlog.add(b=2)")
    assert rows(board) == "b\n2\n" and interface.erased > 30, interface.erased
    assert interface.remounts == 3, interface.remounts


def check_full(bench):
    board = bench.booted()
    log(board, "log.add(a=1)")
    interface = board.interface
    length = interface.config[1]
    # Everything but 20 bytes.
    start = bytes(interface.flash).index(b"a\n1\n") + 4
    interface.flash[start : length - 20] = b"1\n\0\0" * ((length - 20 - start) // 4)
    reset(board)
    assert log(board, "log.add(b=1234567)") == ""
    full, _ = error(board, "log.add(b=1234567)")
    assert full == "28", full
    assert log(board, "log.add(a=2)") == ""
    assert rows(board).endswith("1\na,b\n,1234567\n2,\n"), rows(board)[-40:]
    assert error(board, "log.add(a=2)")[0] == "28"
    assert interface.flash[NOTES - 1] == 0xFF
    log(board, "log.delete()\nlog.add(c=5)")
    assert rows(board) == "c\n5\n"


def check_file_of_another_program(bench):
    board = bench.booted()
    interface = board.interface
    interface.flash[:] = bytes(range(256)) * (len(interface.flash) // 256)
    log(board, "log.add(a=1)")
    assert rows(board) == "a\n1\n"
    # What is not the log's stays.
    assert interface.flash[NOTES] == 0


def check_file_that_was_hidden(bench):
    board = bench.booted()
    log(board, "log.add(a=1)")
    board.interface.config = board.interface.mounted = (NAME, 100, False)
    reset(board)
    log(board, "log.add(a=2)")
    assert rows(board) == "a\n1\n2\n", rows(board)


def check_chip_is_absent(bench):
    board = bench.booted()
    board.interface.is_absent = True
    number, us = error(board, "log.add(a=1)")
    assert number == "28" and us < LONGEST_US, (number, us)
    program = "from microbit import compass\nlog.delete()\nprint(compass.is_calibrated())"
    assert log(board, program) == "False"
    board.interface.is_absent = False
    log(board, "log.add(a=1)")
    assert rows(board) == "a\n1\n"


def check_chip_is_mute(bench):
    board = bench.booted()
    board.interface.addresses[FLASH].take = lambda request: None
    number, us = error(board, "log.add(a=1)")
    assert number == "28" and us < LONGEST_US, (number, us)


def check_reply_that_nobody_has_read(bench):
    board = bench.booted()
    board.interface.answer(b"\x0a\0\0\0\0\0\0\4abcd")
    log(board, "log.add(a=1)")
    assert rows(board) == "a\n1\n"


def check_power_cuts(bench):
    """Whenever the power fails while the log is deleted, it can be used afterwards."""
    board = bench.booted()
    interface = board.interface
    log(board, "for i in range(3): log.add(a='x' * 3000)")
    for state in interface.states_during(lambda: log(board, "log.delete()"))[::2]:
        interface.flash[:] = state
        reset(board)
        log(board, "log.add(b=1)")
        # The labels are there, or not.
        assert rows(board).endswith(("b\n1\n", "\na,b\n,1\n")), rows(board)[-80:]
        assert len(set(rows(board))) <= 6, rows(board)[-80:]


def check_labels_survive_a_reset(bench):
    board = bench.booted()
    # Longer than what is read of the flash at a time.
    log(board, "log.add({'a' * 50: 1, 'é' * 20: 2, 'c': 3})")
    for i in range(3):
        reset(board)
        log(board, f"log.add(c={i})")
    labels = "a" * 50 + "," + "é" * 20 + ",c\n"
    assert rows(board) == labels + "1,2,3\n,,0\n,,1\n,,2\n", rows(board)
    reset(board)
    log(board, "log.add(d=4)")
    reset(board)
    log(board, "log.add(d=5)\nlog.delete()")
    reset(board)
    log(board, "log.add(e=6)")
    assert rows(board) == "e\n6\n", rows(board)


def check_list_of_labels_is_full(bench):
    board = bench.booted()
    flash = board.interface.flash
    log(board, "log.add(a=1)")
    note = bytes(range(24))
    flash[NOTES : NOTES + 24] = note
    flash[NOTES + 64 : NOTES + 1024] = flash[NOTES + 64 : NOTES + 68] * 240
    reset(board)
    log(board, "log.add(b=2)")
    reset(board)
    log(board, "log.add(a=3)")
    assert rows(board) == "a\n1\na,b\n,2\n3,\n", rows(board)
    assert bytes(flash[NOTES : NOTES + 24]) == note and flash[NOTES + 68] == ROWS_END


def check_labels_of_nothing(bench):
    """What is noted of labels may be wrong, as another program was there before."""
    board = bench.booted()
    flash = board.interface.flash
    log(board, "log.add(a=1)")
    for i, place in enumerate((0, 4, 0x00FFFFF0, 100_000, 70_001)):
        at = NOTES + 68 + 8 * i
        flash[at : at + 4] = place.to_bytes(4, "little")
        reset(board)
        log(board, "log.add(a=2)")
    assert rows(board) == "a\n1\n" + "a\n2\n" * 5, rows(board)
